package org.sendqa.edge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sendqa.domain.json.Json;

/** Hands JSON of the domain on in a reply, member by member in its order. */
public final class JsonReply {

    private JsonReply() {}

    /** An object's members, as replies hold them. */
    public static Map<String, Object> of(Json.Obj object) {
        Map<String, Object> members = new LinkedHashMap<>();
        object.members().forEach((name, value) -> members.put(name, value(value)));
        return members;
    }

    private static Object value(Json json) {
        return switch (json) {
            case Json.Obj object -> of(object);
            case Json.Arr(var items) -> items.stream().map(JsonReply::value).toList();
            case Json.Text(String text) -> text;
            case Json.Whole(long number) -> number;
            case Json.Flag(boolean flag) -> flag;
            case Json.Nil() -> Map.of();
        };
    }
}
