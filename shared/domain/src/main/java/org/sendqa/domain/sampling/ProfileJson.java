package org.sendqa.domain.sampling;

import java.util.List;
import java.util.SortedMap;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;

/** Writes a profile as canonical JSON, as it is stored and served. */
public final class ProfileJson {

    private ProfileJson() {}

    /** The text of a draw's profile. */
    public static String write(String draw, DrawProfile profile) {
        return CanonicalJson.write(new JsonObject()
                .put("draw", draw)
                .put("register", profile.register())
                .put("frame", profile.frame())
                .put("sample", profile.sample())
                .list("values", profile.lines().stream().map(ProfileJson::line).toList())
                .list("excluded", counts("reason", profile.excluded()))
                .list("emptyCells", counts("cell", profile.emptyCells()))
                .build());
    }

    private static Json.Obj line(DrawProfile.Line line) {
        return new JsonObject()
                .put("attribute", line.attribute())
                .put("value", line.value())
                .put("register", line.register())
                .put("frame", line.frame())
                .put("sample", line.sample())
                .put("neverDrawn", line.isNeverDrawn())
                .build();
    }

    private static List<Json.Obj> counts(String name, SortedMap<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> new JsonObject()
                        .put(name, entry.getKey())
                        .put("count", entry.getValue())
                        .build())
                .toList();
    }
}
