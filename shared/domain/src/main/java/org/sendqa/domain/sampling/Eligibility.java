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
 * @param otherSample case keys of the sample that the draw takes a share of, if it takes one
 */
public record Eligibility(
        DrawDesign design,
        LocalDate drawnOn,
        Set<String> drawnBefore,
        Set<String> drawnByAnother,
        Set<String> otherSample) {

    /** Copies the case keys. */
    public Eligibility {
        drawnBefore = Set.copyOf(drawnBefore);
        drawnByAnother = Set.copyOf(drawnByAnother);
        otherSample = Set.copyOf(otherSample);
    }

    /** Why a subject is left out, the first reason that holds; empty if it takes part. */
    public Optional<Exclusion> exclusion(Subject subject) {
        return design.exclusion(subject).or(() -> ofWhen(subject)).or(() -> ofPastDraws(subject));
    }

    private Optional<Exclusion> ofWhen(Subject subject) {
        return design.isInWindow(subject, drawnOn) ? Optional.empty() : Optional.of(Exclusion.OUTSIDE_WINDOW);
    }

    private Optional<Exclusion> ofPastDraws(Subject subject) {
        if (design.otherDraw().isPresent() && !otherSample.contains(subject.caseKey())) {
            return Optional.of(Exclusion.NOT_IN_OTHER_DRAW);
        }
        if (drawnBefore.contains(subject.caseKey())) {
            return Optional.of(Exclusion.DRAWN_BEFORE);
        }
        return drawnByAnother.contains(subject.caseKey()) ? Optional.of(Exclusion.DRAWN_BY_ANOTHER) : Optional.empty();
    }
}
