package org.sendqa.domain.audit;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why an officer gives a submitted audit back to its auditor. */
public enum ReopenReason {
    BY_MISTAKE("by-mistake", "it was submitted by mistake"),
    UNFINISHED("unfinished", "something in it isn't finished"),
    ASKED("asked", "you asked for it");

    private final String code;
    private final String words;

    ReopenReason(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As it stands in requests and in the history. */
    public String code() {
        return code;
    }

    /** As the letter to the auditor says it, after "because". */
    public String words() {
        return words;
    }

    /** The reason of a code, if it is listed. */
    public static Optional<ReopenReason> ofCode(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }

    /** All codes, as a refusal lists them. */
    public static String codes() {
        return Arrays.stream(values()).map(ReopenReason::code).collect(Collectors.joining(", "));
    }
}
