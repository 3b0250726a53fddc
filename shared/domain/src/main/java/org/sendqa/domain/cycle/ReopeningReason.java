package org.sendqa.domain.cycle;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.words.Coded;

/**
 * Why a round that was over takes answers again. The next report says so in these words alone: they tell neither whose
 * audit it was nor how many, which in a round of twelve would point to one.
 */
public enum ReopeningReason implements Coded {
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

    @Override
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
}
