package org.sendqa.packs;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.Located;

/** Instruments that officers approved, in JSON, laid over a compiled pack: the newest of each. */
final class ApprovedInstruments {

    private static final String INSTRUMENTS = "instruments";

    private ApprovedInstruments() {}

    /** What is laid over a pack that has nothing laid over it yet. */
    static Json none() {
        return new Json.Arr(List.of());
    }

    /** The same with an approved version of an instrument, or none, in place of the one it had. */
    static Json with(Json overlay, String instrument, Optional<Json> approved) {
        Stream<Json> others = items(overlay).stream().filter(one -> !id(one).equals(instrument));
        return new Json.Arr(Stream.concat(others, approved.stream()).toList());
    }

    /** A pack with them: a version that the pack has under the same number gives way. */
    static Json over(Json pack, Json overlay) {
        Set<List<String>> laid = new HashSet<>();
        items(overlay).forEach(one -> laid.add(name(one)));
        Stream<Json> own = Located.root(pack).list(INSTRUMENTS).stream()
                .map(Located::value)
                .filter(one -> !laid.contains(name(one)));
        List<Json> all = Stream.concat(own, items(overlay).stream()).toList();
        JsonObject result = new JsonObject();
        Located.root(pack).object().members().forEach((name, part) -> {
            if (!name.equals(INSTRUMENTS)) {
                result.put(name, part);
            }
        });
        return result.list(INSTRUMENTS, all).build();
    }

    private static List<Json> items(Json overlay) {
        return Located.root(overlay).items().stream().map(Located::value).toList();
    }

    private static String id(Json instrument) {
        return Located.root(instrument).text("id");
    }

    private static List<String> name(Json instrument) {
        return List.of(id(instrument), Integer.toString(Located.root(instrument).number("version")));
    }
}
