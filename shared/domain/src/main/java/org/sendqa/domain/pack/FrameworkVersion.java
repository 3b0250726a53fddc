package org.sendqa.domain.pack;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which text of the framework a pack answers to, and when it must be looked at again (CAP-03).
 *
 * @param version ours, raised with each change of the pack
 * @param source the text's own label, kept as it is printed
 * @param approver who approved the text; empty where none is named
 * @param usedFrom the first day that may open a cycle; nothing is mailed for earlier dates (T07)
 * @param review when the text must be reviewed; {@link LocalDate#MAX} where nobody set a date
 */
public record FrameworkVersion(String version, String source, String approver, LocalDate usedFrom, LocalDate review) {

    /** The review's day, if one was set. */
    public Optional<LocalDate> reviewDue() {
        return Optional.of(review).filter(day -> !day.equals(LocalDate.MAX));
    }

    /** Whether a cycle may open on a day. */
    public boolean isInUse(LocalDate day) {
        return !day.isBefore(usedFrom);
    }

    /** Whether the review's day has come. */
    public boolean isReviewDue(LocalDate today) {
        return !today.isBefore(review);
    }
}
