package org.sendqa.domain.sharing;

import java.util.Locale;
import java.util.stream.Stream;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.words.Coded;

/** How far papers may lead back to a child (BIR-42). */
public enum Level implements Coded {
    /** Nobody could find out whose they are; only what an officer hands over can be held to that. */
    ANONYMISED("anonymised"),
    /** Names, birth dates and addresses are taken out. */
    REDACTED("redacted"),
    /** They are shown as they are. */
    IDENTIFIABLE("as they are");

    private final String words;

    Level(String words) {
        this.words = words;
    }

    /** What papers are at this level, as in {@code papers are shared redacted}. */
    public String words() {
        return words;
    }

    /** Whether papers may be come by in a way. */
    public boolean permits(Way way) {
        return switch (way) {
            case BY_HAND -> true;
            case BUNDLE -> this != ANONYMISED;
            case REFERENCE -> this == IDENTIFIABLE;
        };
    }

    /** The least of them that lets papers be come by in a way. */
    public static Level least(Way way) {
        return Stream.of(values())
                .filter(level -> level.permits(way))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
