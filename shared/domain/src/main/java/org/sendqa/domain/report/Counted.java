package org.sendqa.domain.report;

import java.util.List;
import java.util.stream.Collectors;
import org.sendqa.domain.instrument.Grade;

/**
 * A share that a round's report held against a target, as it is listed with the report for later rounds to add up.
 *
 * @param what the question whose answers they are; empty for the audits' own grades
 * @param by the instrument and its scale: only what was counted by the same is added up (T01)
 */
public record Counted(String what, String by, Share share) {

    static Counted of(String what, String instrument, List<Grade> scale, Share share) {
        String steps = scale.stream()
                .map(grade -> grade.passes() ? grade.id() + "+" : grade.id())
                .collect(Collectors.joining(","));
        return new Counted(what, "%s: %s".formatted(instrument, steps), share);
    }

    boolean isLike(Counted other) {
        return what.equals(other.what) && by.equals(other.by);
    }
}
