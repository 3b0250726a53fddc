package org.sendqa.domain.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.pack.Activity.DrawPlan;

/** Counts how far each draw of a round came. */
final class CompletionCount {

    private CompletionCount() {}

    static List<Completion> of(Round round) {
        return round.draws().stream().map(draw -> of(round, draw)).toList();
    }

    private static Completion of(Round round, DrawPlan draw) {
        List<Audit> audits = round.audits(draw.id());
        return new Completion(
                draw.title(),
                round.sample(draw.id())
                        .map(sample -> sample.settled().planned())
                        .orElse(0),
                count(round.cases(draw.id()), one -> !one.replaced())
                        + round.withdrawn(draw.id()).size(),
                count(round.assignments(), one -> isFilled(one, draw)),
                count(audits, audit -> audit instanceof Audit.Released given && isWaiting(round, given)),
                count(audits, Audit.Submitted.class::isInstance),
                count(audits, audit -> audit instanceof Audit.Submitted in && in.late()));
    }

    /** Given back and not handed over to anybody since. */
    private static boolean isWaiting(Round round, Audit.Released released) {
        Optional<String> auditor = Optional.of(released.header().auditor());
        return round.assignments().stream()
                .filter(one -> one.drawId().equals(released.header().drawId()))
                .anyMatch(one -> one.auditor().equals(auditor));
    }

    private static boolean isFilled(Assignment assignment, DrawPlan draw) {
        return assignment.draw().equals(draw.id()) && assignment.auditor().isPresent();
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return Math.toIntExact(all.stream().filter(which).count());
    }
}
