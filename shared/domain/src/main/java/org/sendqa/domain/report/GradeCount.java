package org.sendqa.domain.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.report.RoundReport.Grades;

/**
 * Counts the overall grades of a round, in all, by stratum and by draw: a case once, however many people audited it,
 * and not at all where their grades differ.
 */
final class GradeCount {

    private GradeCount() {}

    static Grades of(Round round) {
        return new Grades(
                round.dividedBy(),
                count(round, "In all", _ -> true),
                round.strata().stream()
                        .map(stratum ->
                                count(round, stratum, header -> header.stratum().equals(stratum)))
                        .toList(),
                round.draws().stream()
                        .map(draw -> count(
                                round, draw.title(), header -> header.draw().equals(draw.id())))
                        .toList(),
                Disagreed.of(byCase(round, _ -> true), round.instrument().overallSteps()));
    }

    private static Distribution count(Round round, String name, Predicate<Audit.Header> which) {
        List<String> grades = byCase(round, which).stream()
                .filter(given -> given.size() == 1)
                .flatMap(Set::stream)
                .toList();
        return Distribution.of(name, round.instrument().overallSteps(), grades);
    }

    /** The different grades that each case was given. */
    private static Collection<Set<String>> byCase(Round round, Predicate<Audit.Header> which) {
        return round.submitted().stream()
                .filter(audit -> which.test(audit.header()))
                .collect(groupingBy(audit -> audit.header().drawId(), mapping(Audit.Submitted::grade, toSet())))
                .values();
    }
}
