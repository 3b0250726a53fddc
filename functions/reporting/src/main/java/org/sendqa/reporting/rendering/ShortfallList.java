package org.sendqa.reporting.rendering;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.domain.report.Shortfalls;
import org.sendqa.domain.report.Shortfalls.Papers;
import org.sendqa.domain.report.Shortfalls.Reason;
import org.sendqa.domain.report.Shortfalls.ShortStratum;
import org.sendqa.domain.report.Shortfalls.Unfilled;
import org.sendqa.domain.report.Shortfalls.Withdrawn;
import org.sendqa.domain.sampling.ReplacementReason;
import org.sendqa.domain.words.Coded;

/** Where the round fell behind its plan, a sentence each. */
final class ShortfallList {

    private static final String UNNAMED =
            "; a reason is named only where at least %d cases share it".formatted(Reason.FEWEST);

    private ShortfallList() {}

    static List<String> of(RoundReport report) {
        Shortfalls shortfalls = report.shortfalls();
        return Stream.of(
                        shortfalls.strata().stream().map(ShortfallList::sentence),
                        shortfalls.withdrawn().stream().map(ShortfallList::sentence),
                        shortfalls.unfilled().stream().map(ShortfallList::sentence),
                        papers(shortfalls.papers()),
                        shortfalls.replaced().stream().map(ShortfallList::sentence))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private static String sentence(ShortStratum one) {
        return "%s, %s: %d of %s drawn; there was no further eligible case."
                .formatted(one.draw(), one.stratum(), one.drawn(), Wording.count(one.planned(), "planned case"));
    }

    private static String sentence(Withdrawn one) {
        return "%s, %s: a case was drawn, but taken out after the draw; no reserve was left to take its place."
                .formatted(one.draw(), one.stratum());
    }

    private static String sentence(Unfilled one) {
        return "%s, %s: no auditor. %s".formatted(one.draw(), one.stratum(), one.sentence());
    }

    private static Stream<String> papers(Papers papers) {
        Stream<String> missing = papers.missing().stream()
                .map(one -> "%s without a paper that was never sent: %s."
                        .formatted(Wording.count(one.cases(), "case"), one.paper()));
        Stream<String> unopened = papers.unopened() == 0
                ? Stream.empty()
                : Stream.of("%s submitted though the papers couldn't be opened, by the auditors' own word."
                        .formatted(Wording.count(papers.unopened(), "audit")));
        return Stream.concat(missing, unopened);
    }

    private static String sentence(Reason one) {
        return "%s taken out after the draw and replaced by %s%s."
                .formatted(
                        Wording.count(one.cases(), "case"),
                        one.cases() == 1 ? "a reserve" : "reserves",
                        one.code().equals(Reason.UNNAMED) ? UNNAMED : ": " + words(one.code()));
    }

    private static String words(String code) {
        return Coded.find(ReplacementReason.class, code)
                .map(ShortfallList::words)
                .orElse(code);
    }

    private static String words(ReplacementReason reason) {
        return switch (reason) {
            case DIED -> "the child or young person has died";
            case MOVED -> "moved to another area";
            case CEASED -> "the plan has ceased";
            case APPEAL -> "an appeal is open";
            case OWN_STAFF_CHILD -> "a child of the council's own staff";
            case REFUSED_CONSENT -> "consent was refused";
            case WITHDRAWN -> "the case was withdrawn";
            case NO_AUDITOR -> "nobody without a hand in the case could audit it";
        };
    }
}
