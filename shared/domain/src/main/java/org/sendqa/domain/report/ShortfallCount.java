package org.sendqa.domain.report;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.report.Shortfalls.Papers;
import org.sendqa.domain.report.Shortfalls.Reason;
import org.sendqa.domain.report.Shortfalls.ShortStratum;
import org.sendqa.domain.report.Shortfalls.Unfilled;
import org.sendqa.domain.report.Shortfalls.Withdrawn;
import org.sendqa.domain.sampling.DrawnCase;

/** Finds where a round fell behind its plan. */
final class ShortfallCount {

    private ShortfallCount() {}

    static Shortfalls of(Round round) {
        return new Shortfalls(
                round.draws().stream().flatMap(draw -> strata(round, draw)).toList(),
                round.draws().stream().flatMap(draw -> withdrawn(round, draw)).toList(),
                round.draws().stream().flatMap(draw -> unfilled(round, draw)).toList(),
                papers(round),
                replaced(round));
    }

    private static Stream<ShortStratum> strata(Round round, DrawPlan draw) {
        return round.sample(draw.id()).stream()
                .flatMap(sample -> sample.shortfalls(round.withdrawn(draw.id())).stream())
                .map(one -> new ShortStratum(draw.title(), one.stratum(), one.wanted(), one.drawn()));
    }

    private static Stream<Withdrawn> withdrawn(Round round, DrawPlan draw) {
        return round.withdrawn(draw.id()).stream().map(one -> new Withdrawn(draw.title(), one.stratum()));
    }

    private static Stream<Unfilled> unfilled(Round round, DrawPlan draw) {
        return round.assignments().stream()
                .filter(slot -> slot.draw().equals(draw.id()) && slot.auditor().isEmpty())
                .map(slot -> new Unfilled(draw.title(), stratum(round, slot), slot.explanation()));
    }

    private static String stratum(Round round, Assignment slot) {
        return round.cases(slot.draw()).stream()
                .filter(one -> one.drawId().equals(slot.drawId()))
                .map(DrawnCase::stratum)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Slot %d holds a case that its draw doesn't know".formatted(slot.slot())));
    }

    /** Only of cases that stand, and of what counts. */
    private static Papers papers(Round round) {
        TreeMap<String, Integer> missing = new TreeMap<>();
        round.draws().stream()
                .flatMap(draw -> round.cases(draw.id()).stream())
                .filter(one -> !one.replaced())
                .flatMap(one -> one.missing().stream())
                .forEach(paper -> missing.merge(paper, 1, Integer::sum));
        long unopened = round.submitted().stream()
                .filter(audit -> audit.header().papers().isTrouble())
                .count();
        return new Papers(
                missing.entrySet().stream()
                        .map(entry -> new Papers.Missing(entry.getKey(), entry.getValue()))
                        .toList(),
                Math.toIntExact(unopened));
    }

    private static List<Reason> replaced(Round round) {
        TreeMap<String, Integer> byCode = new TreeMap<>();
        round.certificates().stream()
                .flatMap(certified -> certified.replaced().stream())
                .forEach(reason -> byCode.merge(reason.code(), reason.cases(), Integer::sum));
        return Reason.named(byCode);
    }
}
