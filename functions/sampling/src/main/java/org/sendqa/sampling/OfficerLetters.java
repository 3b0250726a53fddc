package org.sendqa.sampling;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.mail.OfficerPost;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.people.People;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Shortfall;
import org.sendqa.domain.sampling.Sizing;
import org.sendqa.domain.sampling.Theme;
import org.sendqa.domain.time.DateWords;

/** Writes to an authority's QA officers about a cycle's sample, each of them once for each matter. */
public final class OfficerLetters {

    private static final List<String> HEADINGS = List.of("Draw", "Cases", "Short of cases");
    private final OfficerPost officers;
    private final String site;

    /**
     * Posts letters to the outbox.
     *
     * @param site the origin that links start with
     */
    public OfficerLetters(People people, Outbox outbox, String site) {
        this.officers = new OfficerPost(people, outbox);
        this.site = site;
    }

    /** There is nothing to draw from. */
    void held(Round round, RegisterChoice.Missing missing) {
        officers.post(
                round.ref().authority(),
                "held/%s/%s".formatted(round.ref().id(), missing.reason()),
                "%s: no sample yet, a register is needed".formatted(round.title()),
                List.of(
                        new Block.Paragraph("The sample of %s could not be drawn.".formatted(round.title())),
                        new Block.Paragraph(missing.sentence()),
                        new Block.Paragraph("The draw is tried again every morning."),
                        new Block.Link("Upload a register", site + "/registers")));
    }

    /** A draw's sizes can't be settled. */
    void held(Round round, String draw, Sizing.NotYet why) {
        officers.post(
                round.ref().authority(),
                "held/%s/%s/%s".formatted(round.ref().id(), draw, why.reason()),
                "%s: no sample yet".formatted(round.title()),
                List.of(
                        new Block.Paragraph(
                                "%s of %s could not be drawn.".formatted(round.titleOf(draw), round.title())),
                        new Block.Paragraph(why.sentence()),
                        new Block.Paragraph("The draw is tried again every morning."),
                        new Block.Link("Look at the round", pageOf(round))));
    }

    /** All samples are drawn and wait to be looked at. */
    void ready(Round round, List<Sample> samples, LocalDate checkedBy) {
        officers.post(
                round.ref().authority(),
                "sample/" + round.ref().id(),
                "%s: the sample is ready for you to check".formatted(round.title()),
                List.of(
                        new Block.Paragraph("The sample of %s is drawn.%s%s"
                                .formatted(round.title(), reason(round), themes(samples))),
                        new Block.Table("What was drawn", HEADINGS, rows(round, samples)),
                        new Block.Paragraph(("Please look at it by %s, replace cases that can't be audited, and confirm"
                                        + " it. After that day it counts as confirmed and the auditors are invited.")
                                .formatted(DateWords.day(checkedBy))),
                        new Block.Link("Check the sample", pageOf(round))));
    }

    private static String reason(Round round) {
        String rationale = round.cycle().header().rationale();
        return rationale.isEmpty() ? "" : " The round was opened for this reason: “%s”".formatted(rationale);
    }

    /**
     * One case of a cycle under way has no auditor, and nothing is left to try.
     *
     * @param slot which one, with the sentence why nobody could take it; each is told once
     * @param reserves why no other case takes the place
     */
    void unfilled(Round round, Assignment slot, String reserves) {
        officers.post(
                round.ref().authority(),
                "unfilled/%s/%d-%d".formatted(round.ref().id(), slot.slot(), slot.attempt()),
                "%s: one audit is without an auditor".formatted(round.title()),
                List.of(
                        new Block.Paragraph(slot.explanation()),
                        new Block.Paragraph(reserves + " " + waiting(slot)),
                        new Block.Link("Look at the round", pageOf(round))));
    }

    private String pageOf(Round round) {
        return "%s/rounds/%s/%s"
                .formatted(site, round.ref().authority(), round.ref().id());
    }

    private static String waiting(Assignment slot) {
        return (slot.isAwaited()
                        ? "The round waits for it until its closing day, and until then"
                        : "The round doesn't wait for it, but as long as it takes answers")
                + " you can give it to somebody by hand. If nobody takes it, the report says that this audit is"
                + " missing.";
    }

    private static List<List<String>> rows(Round round, List<Sample> samples) {
        return round.designs().stream()
                .flatMap(design -> row(round, design, samples))
                .toList();
    }

    private static Stream<List<String>> row(Round round, DrawDesign design, List<Sample> samples) {
        return samples.stream()
                .filter(sample -> sample.draw().equals(design.draw()))
                .map(sample -> List.of(
                        round.titleOf(design.draw()),
                        Integer.toString(sample.standing().size()),
                        shortfalls(sample)));
    }

    /** Nothing where none was agreed. */
    private static String themes(List<Sample> samples) {
        return samples.stream()
                .map(sample -> sample.settled().theme())
                .filter(Theme::isSet)
                .map(theme -> " Its theme is “%s”.".formatted(theme.sentence()))
                .distinct()
                .collect(Collectors.joining());
    }

    /** Before the officers have the sample nothing is withdrawn from it. */
    private static String shortfalls(Sample sample) {
        String sentences = Stream.concat(
                        sample.shortfalls(List.of()).stream().map(Shortfall::sentence),
                        sample.settled().conflicts().stream())
                .collect(Collectors.joining(" "));
        return sentences.isEmpty() ? "none" : sentences;
    }
}
