package org.sendqa.domain.sampling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sendqa.domain.register.Subject;

/**
 * Decides who takes part in a draw.
 *
 * @param design what the pack says of the draw
 * @param drawnOn the cycle's opening day, which the window ends on
 * @param drawnBefore case keys drawn by earlier cycles within the repeat horizon
 * @param drawnByAnother case keys drawn by the earlier draws of this cycle
 */
public record Eligibility(DrawDesign design, LocalDate drawnOn, Set<String> drawnBefore, Set<String> drawnByAnother) {

    /** Copies the case keys. */
    public Eligibility {
        drawnBefore = Set.copyOf(drawnBefore);
        drawnByAnother = Set.copyOf(drawnByAnother);
    }

    /** Why a subject is left out, the first reason that holds; empty if it takes part. */
    public Optional<Exclusion> exclusion(Subject subject) {
        LocalDate day = subject.dates().get(design.window().event());
        if (!design.strata().contains(design.stratumOf(subject))) {
            return Optional.of(Exclusion.UNKNOWN_STRATUM);
        }
        if (day == null) {
            return Optional.of(Exclusion.NO_DATE);
        }
        if (!design.window().holds(day, drawnOn)) {
            return Optional.of(Exclusion.OUTSIDE_WINDOW);
        }
        if (drawnBefore.contains(subject.caseKey())) {
            return Optional.of(Exclusion.DRAWN_BEFORE);
        }
        return drawnByAnother.contains(subject.caseKey()) ? Optional.of(Exclusion.DRAWN_BY_ANOTHER) : Optional.empty();
    }
}
