package org.sendqa.domain.report;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.ReleaseReason;
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
                audits.size(),
                handedBack(audits),
                count(audits, Audit.Voided.class::isInstance),
                count(audits, Audit.Submitted.class::isInstance),
                count(audits, audit -> audit instanceof Audit.Submitted in && in.late()));
    }

    private static HandedBack handedBack(List<Audit> audits) {
        return HandedBack.of(audits.stream()
                .flatMap(audit -> audit instanceof Audit.Released released
                        ? Stream.of(released.reason())
                        : Stream.<ReleaseReason>empty())
                .toList());
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return Math.toIntExact(all.stream().filter(which).count());
    }
}
