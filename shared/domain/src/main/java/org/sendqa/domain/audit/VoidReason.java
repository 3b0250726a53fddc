package org.sendqa.domain.audit;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a submitted audit can't stand. */
public enum VoidReason {
    /** The auditor had a hand in the case. */
    HAND("hand", "its auditor had a hand in the case"),
    /** What was audited isn't the drawn case. */
    WRONG_CASE("wrong-case", "another case was audited than the drawn one"),
    /** Somebody else wrote the answers. */
    NOT_OWN_WORK("not-own-work", "its answers aren't the auditor's own");

    private final String code;
    private final String words;

    VoidReason(String code, String words) {
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
    public static Optional<VoidReason> ofCode(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }

    /** All codes, as a refusal lists them. */
    public static String codes() {
        return Arrays.stream(values()).map(VoidReason::code).collect(Collectors.joining(", "));
    }
}
