package org.sendqa.edge;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;

/** A feature for the tests of this package. */
@Controller("/v1/{authority}/things")
final class Things {

    @Post
    String name(JsonBody body) {
        String name = body.read(json -> json.only("name").text("name"));
        return "{\"taken\":\"%s\"}".formatted(name);
    }

    @Get("/{thing}")
    String show(String thing) {
        return "{\"thing\":\"%s\"}".formatted(thing);
    }
}
