package org.sendqa.reporting.rendering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.report.Completion;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.domain.report.RoundReport.Heading;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.OfficeDay;

/** Words how far a round came, a sentence for each thing that happened. */
final class Progress {

    private Progress() {}

    static String of(RoundReport report) {
        Completion total = report.total();
        int unfilled = report.shortfalls().unfilled().size();
        int left = report.shortfalls().withdrawn().size();
        return Stream.of(
                        Optional.of(submitted(total, report.heading())),
                        told(total.notSubmitted(), "audit", "%s not submitted.", "was", "were"),
                        Causes.sentence(total.handedBack()),
                        told(total.voided(), "audit", "%s voided after coming in, and not counted.", "was", "were"),
                        told(unfilled, "audit", "%s without an auditor.", "is", "are"),
                        told(left, "case", "%s taken out with no reserve left.", "was", "were"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String submitted(Completion total, Heading heading) {
        String planned = Wording.count(total.planned(), "planned audit");
        return "%d of %s came in by %s%s.".formatted(total.submitted(), planned, until(heading), late(total));
    }

    private static String late(Completion total) {
        if (total.late() == 0) {
            return "";
        }
        return total.submitted() == 1 ? ", late" : ", %d of them late".formatted(total.late());
    }

    /** A round whose last audit came in before the closing day is reported on at once. */
    private static String until(Heading heading) {
        LocalDate compiledOn = OfficeDay.of(heading.cutOff());
        return compiledOn.isBefore(heading.closesOn())
                ? DateWords.day(compiledOn)
                : "the closing day, " + DateWords.day(heading.closesOn());
    }

    private static Optional<String> told(int number, String noun, String what, String one, String several) {
        return number == 0
                ? Optional.empty()
                : Optional.of(what.formatted(Wording.count(number, noun) + " " + (number == 1 ? one : several)));
    }
}
