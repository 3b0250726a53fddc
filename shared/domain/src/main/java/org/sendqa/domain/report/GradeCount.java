package org.sendqa.domain.report;

import java.util.List;
import java.util.function.Predicate;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.report.RoundReport.Grades;

/** Counts the overall grades of a round, in all, by stratum and by draw. */
final class GradeCount {

    private GradeCount() {}

    static Grades of(Round round) {
        return new Grades(
                round.dividedBy(),
                count(round, "In all", header -> true),
                round.strata().stream()
                        .map(stratum ->
                                count(round, stratum, header -> header.stratum().equals(stratum)))
                        .toList(),
                round.draws().stream()
                        .map(draw -> count(
                                round, draw.title(), header -> header.draw().equals(draw.id())))
                        .toList());
    }

    private static Distribution count(Round round, String name, Predicate<Audit.Header> which) {
        List<String> grades = round.submitted().stream()
                .filter(audit -> which.test(audit.header()))
                .map(Audit.Submitted::grade)
                .toList();
        return Distribution.of(name, round.instrument().overallSteps(), grades);
    }
}
