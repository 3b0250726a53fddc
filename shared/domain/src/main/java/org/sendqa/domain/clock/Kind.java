package org.sendqa.domain.clock;

/** Who asks for a step by its day; the kinds are shown apart, since missing a target breaks no law. */
public enum Kind {
    STATUTORY("statutory"),
    LOCAL("local"),
    KPI("target");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** As replies and reports name it, such as {@code local}. */
    public String words() {
        return words;
    }
}
