package org.sendqa.domain.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds a JSON object member by member. */
public final class JsonObject {

    private final Map<String, Json> members = new LinkedHashMap<>();

    /** Puts a text. */
    public JsonObject put(String name, String text) {
        return put(name, new Json.Text(text));
    }

    /** Puts a whole number of at most 53 bits. */
    public JsonObject put(String name, long number) {
        return put(name, new Json.Whole(number));
    }

    /** Puts true or false. */
    public JsonObject put(String name, boolean flag) {
        return put(name, new Json.Flag(flag));
    }

    /** Puts any value; refuses a name that is there already. */
    public JsonObject put(String name, Json value) {
        if (members.put(name, value) != null) {
            throw new IllegalArgumentException("The name '%s' is put twice".formatted(name));
        }
        return this;
    }

    /** Puts an array of values. */
    public JsonObject list(String name, Collection<? extends Json> values) {
        return put(name, new Json.Arr(values.stream().<Json>map(value -> value).toList()));
    }

    /** Puts an array of texts. */
    public JsonObject texts(String name, Collection<String> texts) {
        return list(name, texts.stream().map(Json.Text::new).toList());
    }

    /** Puts an object whose members are texts. */
    public JsonObject texts(String name, Map<String, String> texts) {
        JsonObject object = new JsonObject();
        texts.forEach(object::put);
        return put(name, object.build());
    }

    /** The object so far. */
    public Json.Obj build() {
        return new Json.Obj(members);
    }
}
