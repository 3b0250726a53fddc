package org.sendqa.reporting.rendering;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.cycle.ReopeningReason;
import org.sendqa.domain.report.Completion;
import org.sendqa.domain.report.Ranking;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.domain.report.RoundReport.Heading;
import org.sendqa.domain.time.DateWords;

/**
 * A report as its page shows it: words and lengths only, so that the templates decide nothing.
 *
 * @param cutOff when the data was cut off, as clocks in England show it
 * @param targeted whether the framework sets a target
 * @param completion one row for each draw, the sum last
 * @param formats where the report can be had in other formats; empty where the framework names nobody
 * @param replaces which version it replaces and why; empty in the first
 * @param sessions in which cases were looked at together
 * @param causes what made audits go back, where there are several causes
 */
public record Page(
        String title,
        String authority,
        String cutOff,
        boolean targeted,
        String formats,
        String replaces,
        Summary summary,
        Chart share,
        Chart gradeBars,
        GradeTable grades,
        List<Completion> completion,
        List<String> causes,
        Ranked ranked,
        QuestionTable questions,
        List<String> shortfalls,
        List<SessionTable> sessions,
        Notes notes) {

    static Page of(RoundReport report) {
        Heading heading = report.heading();
        return new Page(
                title(report),
                heading.authority(),
                DateWords.moment(heading.cutOff()),
                report.target().isSet(),
                formats(report.sources().contact()),
                replaces(report),
                Summary.of(report),
                Chart.ofShare(report),
                Chart.ofGrades(report),
                GradeTable.of(report),
                withSum(report),
                Causes.lines(report.total().handedBack()),
                Ranked.of(report),
                QuestionTable.of(report),
                ShortfallList.of(report),
                SessionTable.of(report),
                Notes.of(report));
    }

    /** A report's title, without anything of a case. */
    public static String title(RoundReport report) {
        return report.heading().cycle().titled(report.heading().activity());
    }

    /** Which version a report replaces and why, in one sentence without a figure; empty in the first. */
    public static String replaces(RoundReport report) {
        int version = report.heading().version();
        if (version == 1) {
            return "";
        }
        List<String> reasons =
                report.heading().because().stream().map(ReopeningReason::words).toList();
        String why = reasons.isEmpty() ? "" : ", because " + Wording.listed(reasons);
        return "This is version %d of this report and replaces version %d%s.".formatted(version, version - 1, why);
    }

    private static String formats(String contact) {
        return contact.isEmpty() ? "" : "If you need this report in another format, write to %s.".formatted(contact);
    }

    private static List<Completion> withSum(RoundReport report) {
        return Stream.concat(report.completion().stream(), Stream.of(report.total()))
                .toList();
    }

    /** The questions a round did best and worst on. */
    public record Ranked(List<QuestionTable.Row> strengths, List<QuestionTable.Row> development) {

        static Ranked of(RoundReport report) {
            Ranking ranking = Ranking.of(report.onOverallScale(), report.target());
            return new Ranked(
                    ranking.strengths().stream().map(QuestionTable::row).toList(),
                    ranking.development().stream().map(QuestionTable::row).toList());
        }
    }
}
