package org.sendqa.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.report.RoundReport.Tool;

/**
 * How one question fared from round to round, as far back as the instrument's versions carry it on (row WOL-045).
 *
 * @param newest what the newest round says to it
 * @param shares one for each round, the newest first; empty where nothing comparable was asked, or nobody was graded
 */
public record Trend(Finding newest, List<Optional<Share>> shares) {

    /** Copies the list. */
    public Trend {
        shares = List.copyOf(shares);
    }

    /** Follows each question of the newest round back, the rounds standing the newest first. */
    public static List<Trend> of(List<RoundReport> rounds) {
        return rounds.stream()
                .limit(1)
                .flatMap(newest -> newest.findings().stream())
                .map(finding -> new Trend(finding, shares(finding.question(), rounds)))
                .toList();
    }

    private static List<Optional<Share>> shares(String newest, List<RoundReport> rounds) {
        List<Optional<Share>> shares = new ArrayList<>();
        Tool asked = rounds.getFirst().sources().tool();
        Optional<String> question = Optional.of(newest);
        for (RoundReport round : rounds) {
            Tool before = round.sources().tool();
            question = carriedOn(question, asked, before);
            asked = before;
            shares.add(question.flatMap(id -> share(round, id)));
        }
        return shares;
    }

    /** The question's id in the version before; empty once a version doesn't carry it on, and from there back. */
    private static Optional<String> carriedOn(Optional<String> question, Tool from, Tool to) {
        if (!from.instrument().equals(to.instrument())) {
            return Optional.empty();
        }
        return from.version() == to.version()
                ? question
                : question.filter(_ -> from.follows().version() == to.version())
                        .flatMap(id ->
                                Optional.ofNullable(from.follows().questions().get(id)));
    }

    private static Optional<Share> share(RoundReport round, String question) {
        return round.findings().stream()
                .filter(finding -> finding.question().equals(question))
                .map(Finding::share)
                .filter(share -> share.of() > 0)
                .findFirst();
    }
}
