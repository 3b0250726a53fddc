package org.sendqa.people;

/** Quotes what somebody wrote, as much of it as anybody needs to find it again. */
final class Shown {

    private static final int LONGEST = 63;

    private Shown() {}

    static String of(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
