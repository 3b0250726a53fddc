package org.sendqa.domain.json;

import java.util.List;
import java.util.Map;

/** A JSON value (RFC 8259) whose numbers are whole, as certificates, packs and stored answers need it. */
public sealed interface Json {

    /** An object; its names in the order they were written or put. */
    record Obj(Map<String, Json> members) implements Json {}

    /** An array. */
    record Arr(List<Json> items) implements Json {}

    /** A text. */
    record Text(String value) implements Json {}

    /** A whole number between -(2^53 - 1) and 2^53 - 1, so that every JSON reader agrees on it. */
    record Whole(long value) implements Json {}

    /** True or false. */
    record Flag(boolean value) implements Json {}

    /** Nothing. */
    record Nil() implements Json {}
}
