package org.sendqa.domain.sampling;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** Orders texts by their UTF-8 bytes, which every language can do alike; Java's own order differs above U+FFFF. */
enum Utf8Order implements Comparator<String> {
    BYTES;

    @Override
    public int compare(String left, String right) {
        return Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
