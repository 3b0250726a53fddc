package org.sendqa.packs;

import java.util.stream.Stream;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.Located;

/** Every text of a pack, whatever it says. */
final class Texts {

    private Texts() {}

    static Stream<Located> in(Located at) {
        return switch (at.value()) {
            case Json.Obj(var members) ->
                members.keySet().stream()
                        .flatMap(name -> at.find(name).stream())
                        .flatMap(Texts::in);
            case Json.Arr _ -> at.items().stream().flatMap(Texts::in);
            case Json.Text _ -> Stream.of(at);
            case Json.Whole _, Json.Flag _, Json.Nil _ -> Stream.empty();
        };
    }
}
