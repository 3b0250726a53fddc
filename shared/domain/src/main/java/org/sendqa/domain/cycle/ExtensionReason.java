package org.sendqa.domain.cycle;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a round gets more time, by code: what an officer types freely could name a child or somebody's illness. */
public enum ExtensionReason {
    ABSENCES("absences", "several auditors are away"),
    PAPERS("papers", "papers came later than they should have"),
    SYSTEM("system", "the system couldn't be used for some time"),
    OTHER_WORK("other-work", "other work has to come first");

    private final String code;
    private final String words;

    ExtensionReason(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As it stands in requests and in the history. */
    public String code() {
        return code;
    }

    /** As letters say it, after "because". */
    public String words() {
        return words;
    }

    /** The reason of a code, if it is listed. */
    public static Optional<ExtensionReason> ofCode(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }

    /** All codes, as a refusal lists them. */
    public static String codes() {
        return Arrays.stream(values()).map(ExtensionReason::code).collect(Collectors.joining(", "));
    }
}
