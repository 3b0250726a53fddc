package org.sendqa.domain.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value (RFC 8259) whose numbers are whole, as certificates, packs and stored answers need it. */
public sealed interface Json {

    /** An object; its names in the order they were written or put. */
    record Obj(Map<String, Json> members) implements Json {

        /** Copies the members, in their order. */
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /** An array. */
    record Arr(List<Json> items) implements Json {

        /** Copies the items. */
        public Arr {
            items = List.copyOf(items);
        }
    }

    /** A text. */
    record Text(String value) implements Json {}

    /** A whole number between -(2^53 - 1) and 2^53 - 1, so that every JSON reader agrees on it. */
    record Whole(long value) implements Json {

        /** The largest whole number that every JSON reader agrees on. */
        public static final long MOST = (1L << 53) - 1;

        /** Refuses a number that other readers would round. */
        public Whole {
            if (value > MOST || value < -MOST) {
                throw new IllegalArgumentException("%d is too large for JSON; write it as a text".formatted(value));
            }
        }
    }

    /** True or false. */
    record Flag(boolean value) implements Json {}

    /** Nothing. */
    record Nil() implements Json {}
}
