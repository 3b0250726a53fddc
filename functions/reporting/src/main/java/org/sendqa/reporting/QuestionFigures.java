package org.sendqa.reporting;

import java.util.List;
import org.sendqa.domain.report.Finding;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.domain.report.Share;
import org.sendqa.domain.report.Trend;
import org.sendqa.reporting.rendering.Wording;

/**
 * One question from round to round.
 *
 * @param passing which answers are counted, such as {@code Good or better}
 * @param rounds one share for each round, as the rounds stand; of none where nothing comparable was answered
 */
public record QuestionFigures(String section, String words, String passing, List<Passed> rounds) {

    private static final Share NONE = new Share(0, 0);

    /** Copies the list. */
    public QuestionFigures {
        rounds = List.copyOf(rounds);
    }

    static List<QuestionFigures> of(List<RoundReport> rounds) {
        return Trend.of(rounds).stream()
                .map(trend -> of(trend, rounds.getFirst()))
                .toList();
    }

    private static QuestionFigures of(Trend trend, RoundReport newest) {
        Finding asked = trend.newest();
        return new QuestionFigures(
                asked.section(),
                asked.words(),
                Wording.passing(newest.scales().steps(asked.scale())),
                trend.shares().stream()
                        .map(share -> share.orElse(NONE))
                        .map(share -> new Passed(share.passes(), share.of()))
                        .toList());
    }

    /** How many answers pass, of those it applies to. */
    public record Passed(int passes, int of) {}
}
