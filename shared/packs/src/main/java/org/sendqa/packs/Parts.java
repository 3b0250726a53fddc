package org.sendqa.packs;

import java.util.stream.Stream;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.Located;

/** Everything that a pack is made of, for checks that look for something wherever it may stand. */
final class Parts {

    private Parts() {}

    /** A place and all places within it, each before what it holds. */
    static Stream<Located> of(Located at) {
        return Stream.concat(
                Stream.of(at),
                switch (at.value()) {
                    case Json.Obj(var members) ->
                        members.keySet().stream()
                                .flatMap(name -> at.find(name).stream())
                                .flatMap(Parts::of);
                    case Json.Arr _ -> at.items().stream().flatMap(Parts::of);
                    case Json.Text _, Json.Whole _, Json.Flag _, Json.Nil _ -> Stream.empty();
                });
    }

    /** Those that are texts, whatever they say. */
    static Stream<Located> texts(Located at) {
        return of(at).filter(part -> part.value() instanceof Json.Text);
    }
}
