package org.sendqa.domain.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who found that an audit can't stand, so that the history shows whether people declare or are found out. */
public enum Finder {
    /** The auditor, by declaring. */
    AUDITOR,
    OFFICER,
    MODERATOR,
    /** Somebody who worked on the case. */
    CONTRIBUTOR,
    FAMILY;

    /** As it stands in requests and in the history. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The finder of a code, if it is listed. */
    public static Optional<Finder> ofCode(String code) {
        return Arrays.stream(values())
                .filter(finder -> finder.code().equals(code))
                .findFirst();
    }

    /** All codes, as a refusal lists them. */
    public static String codes() {
        return Arrays.stream(values()).map(Finder::code).collect(Collectors.joining(", "));
    }
}
