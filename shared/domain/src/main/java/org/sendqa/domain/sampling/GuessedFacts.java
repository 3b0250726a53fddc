package org.sendqa.domain.sampling;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.SamplePlan;

/**
 * What may have been known on the day of a draw and stands in no certificate: a number agreed, how many auditors there
 * were, how large another sample was, how many batches of a term were left.
 *
 * @param design with that number put in
 * @param given the number in words; empty where design and frames settle everything
 * @param unchecked what whoever knows the number has to compare
 */
record GuessedFacts(DrawDesign design, Facts facts, String given, List<String> unchecked) {

    /** Totals that the frame couldn't meet in full are at most so much above what was drawn. */
    private static final int MOST_MISSING = 100;

    private static final int MOST_BATCHES = 12;

    /** All that are worth a try, the likeliest first. */
    static Stream<GuessedFacts> of(DrawDesign design, int drawn) {
        return switch (design.plan().quota()) {
            case Quota.Each _, Quota.Sizes _ -> Stream.of(nothing(design));
            case Quota.PerAuthor _ ->
                IntStream.rangeClosed(1, MOST_BATCHES).mapToObj(batches -> batches(design, batches));
            case Quota.Total(var by, var amount, var bounds) ->
                totals(design, amount, drawn, total -> new Quota.Total(by, new Amount.Fixed(total), bounds));
        };
    }

    /** The sizes under these facts; empty if the draw would have been held. */
    Optional<SortedMap<Cell, Integer>> sizes(Seed seed, SortedMap<Cell, Integer> frames) {
        return Sizing.of(seed, design, frames, facts) instanceof Sizing.Settled settled
                ? Optional.of(settled.sizes())
                : Optional.empty();
    }

    private static GuessedFacts nothing(DrawDesign design) {
        return new GuessedFacts(design, Facts.NONE, "", List.of());
    }

    private static GuessedFacts batches(DrawDesign design, int left) {
        return new GuessedFacts(
                design,
                new Facts(0, null, 0, left),
                ", with %d batch(es) of the term left".formatted(left),
                List.of("Whether %d batch(es) of the term were left: the design lists its months".formatted(left)));
    }

    private static Stream<GuessedFacts> totals(
            DrawDesign design, Amount amount, int drawn, IntFunction<Quota.Total> quota) {
        return switch (amount) {
            case Amount.Fixed _ -> Stream.of(nothing(design));
            case Amount.Agreed agreed ->
                guesses(
                                Math.max(drawn, agreed.atLeast()),
                                total -> total(design, quota.apply(total), total, "was agreed for this round"))
                        .limit(Math.max(0, agreed.atMost() - Math.max(drawn, agreed.atLeast()) + 1L));
            case Amount.PerAuditor per ->
                guesses(drawn, total -> total(design, quota.apply(total), total, perAuditor(per)));
            case Amount.ShareOf share ->
                guesses(drawn, total -> total(design, quota.apply(total), total, shareOf(share)));
        };
    }

    private static Stream<GuessedFacts> guesses(int drawn, IntFunction<GuessedFacts> guess) {
        return IntStream.rangeClosed(drawn, drawn + MOST_MISSING).mapToObj(guess);
    }

    private static GuessedFacts total(DrawDesign design, Quota.Total quota, int total, String since) {
        SamplePlan plan = new SamplePlan(
                quota,
                design.plan().themes(),
                design.plan().spreadOver(),
                design.plan().whenShort(),
                design.plan().publicValue());
        return new GuessedFacts(
                design.by(plan),
                Facts.NONE,
                ", for a total of %d".formatted(total),
                List.of("Whether a total of %d, or another that gives these sizes too, %s".formatted(total, since)));
    }

    private static String perAuditor(Amount.PerAuditor per) {
        return "follows from the number of auditors: %d audits each, %d auditor(s) to a case"
                .formatted(per.audits(), per.auditorsPerCase());
    }

    private static String shareOf(Amount.ShareOf share) {
        return "is %d %% of the sample of %s, rounded up: its own certificate says how many that took"
                .formatted(share.percent(), share.draw());
    }
}
