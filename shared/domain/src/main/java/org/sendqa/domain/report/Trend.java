package org.sendqa.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.instrument.Follows;
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
                .map(finding -> new Trend(finding, shares(finding, rounds)))
                .toList();
    }

    private static List<Optional<Share>> shares(Finding newest, List<RoundReport> rounds) {
        List<Optional<Share>> shares = new ArrayList<>();
        RoundReport later = rounds.getFirst();
        Optional<Finding> asked = Optional.of(newest);
        for (RoundReport round : rounds) {
            RoundReport from = later;
            asked = asked.flatMap(one -> carriedOn(one, from, round));
            later = round;
            shares.add(asked.map(Finding::share).filter(share -> share.of() > 0));
        }
        return shares;
    }

    /** What an earlier round found of a question; empty where its version isn't known to have asked the same. */
    private static Optional<Finding> carriedOn(Finding asked, RoundReport from, RoundReport to) {
        Tool newer = from.sources().tool();
        Tool older = to.sources().tool();
        if (!newer.instrument().equals(older.instrument())) {
            return Optional.empty();
        }
        if (newer.version() == older.version()) {
            return finding(to, asked.question());
        }
        if (newer.follows().equals(Follows.NONE)) {
            return finding(to, asked.question()).filter(one -> isUnchanged(asked, from, one, to));
        }
        return Optional.ofNullable(newer.follows().questions().get(asked.question()))
                .filter(_ -> newer.follows().version() == older.version())
                .flatMap(id -> finding(to, id));
    }

    /** A version that says nothing of those before it carries on what it asks and has answered as they did. */
    private static boolean isUnchanged(Finding asked, RoundReport from, Finding before, RoundReport to) {
        return asked.words().equals(before.words())
                && from.scales().steps(asked.scale()).equals(to.scales().steps(before.scale()));
    }

    private static Optional<Finding> finding(RoundReport round, String question) {
        return round.findings().stream()
                .filter(finding -> finding.question().equals(question))
                .findFirst();
    }
}
