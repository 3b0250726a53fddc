package org.sendqa.domain.cycle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a round that was over takes answers again. The next report says so in these words alone: they tell neither whose
 * audit it was nor how many, which in a round of twelve would point to one.
 */
public enum ReopeningReason {
    /** A submitted audit couldn't stand and is done again by somebody else. */
    VOIDED("voided", "what had been counted couldn't all stand"),
    /** A submitted audit went back to its auditor. */
    CORRECTED("corrected", "what had been submitted needed correcting"),
    /** Audits that never came in may come in now. */
    LATE_ANSWERS("late-answers", "answers could still be given after the first closing day");

    private final String code;
    private final String words;

    ReopeningReason(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As it stands in requests, histories and reports. */
    public String code() {
        return code;
    }

    /** As reports and letters say it, after "because". */
    public String words() {
        return words;
    }

    /** Earlier reasons with this one, each once. */
    public List<ReopeningReason> after(List<ReopeningReason> earlier) {
        return Stream.concat(earlier.stream(), Stream.of(this)).distinct().toList();
    }

    /** The reason of a code, if it is listed. */
    public static Optional<ReopeningReason> ofCode(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }

    /** All codes, as a refusal lists them. */
    public static String codes() {
        return Arrays.stream(values()).map(ReopeningReason::code).collect(Collectors.joining(", "));
    }
}
