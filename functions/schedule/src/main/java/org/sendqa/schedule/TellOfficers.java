package org.sendqa.schedule;

import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.NextAttempt;
import org.sendqa.domain.cycle.Step;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block.Paragraph;
import org.sendqa.domain.mail.OfficerPost;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.time.DateWords;

/** Tells those who run the cycles, once, that a cycle doesn't move on without a person's help. */
public final class TellOfficers {

    private final RoundTitle title;
    private final OfficerPost officers;

    /** Writes to all QA officers. */
    public TellOfficers(Packs packs, People people, Outbox outbox) {
        this.title = new RoundTitle(packs);
        this.officers = new OfficerPost(people, outbox);
    }

    /** Tells that a step of a cycle has failed too often; of a reopened cycle it is told anew. */
    public void tell(Cycle cycle, Step step) {
        String what = title.of(cycle);
        officers.post(
                cycle.ref().authority(),
                "stuck/%s/%s/%d"
                        .formatted(
                                cycle.ref().id(),
                                step.id(),
                                cycle.header().revision().number()),
                what + ": stopped, please look",
                paragraphs(what, step));
    }

    /** Tells that a cycle opens by the framework's words alone, since the dates that it gives have run out. */
    public void tellProvisional(CycleRef cycle, Activity activity, LocalDate opensOn) {
        String what = cycle.titled(activity.title());
        officers.post(
                cycle.authority(),
                "provisional/" + cycle.id(),
                what + ": opens without a given date",
                List.of(
                        new Paragraph("%s opens on %s, as the framework's words say (%s); it gives no date for it."
                                .formatted(
                                        what,
                                        DateWords.weekday(opensOn),
                                        activity.timing().cadence().words())),
                        new Paragraph("If that day is wrong, please pause the activity before it and have the date"
                                + " entered in the framework; then resume.")));
    }

    /** Tells what of a pack is to be looked at again soon. */
    void tellReviews(Pack pack, LocalDate today) {
        new ReviewLetters(officers).post(pack, today);
    }

    /** Tells that the framework wants a round in a period that went by without one. */
    void tellUnopened(Pack pack, UnopenedRounds.Unopened unopened) {
        String title = unopened.entry().title();
        String period = unopened.period().words();
        String cadence = unopened.entry().timing().cadence().words();
        officers.post(
                pack.authority(),
                "unopened/%s-%s"
                        .formatted(unopened.entry().id(), unopened.period().id()),
                "%s: no round in %s".formatted(title, period),
                List.of(
                        new Paragraph(
                                "%s has had no round in %s. The framework wants one %s and prints no number, so it"
                                                .formatted(title, period, cadence)
                                        + " opens only when one of you says how many cases it takes."),
                        new Paragraph("Open one on the calendar, or pause the activity there and say why.")));
    }

    /** Confirms to all officers that one of them opened a round, and for what reason. */
    public void tellOpened(Cycle cycle, Activity activity, String officer) {
        String what = cycle.ref().titled(activity.title());
        officers.post(
                cycle.ref().authority(),
                "opened/" + cycle.ref().id(),
                what + ": a round is opened",
                List.of(
                        new Paragraph("%s opened this round, for this reason: “%s”"
                                .formatted(officer, cycle.header().rationale())),
                        new Paragraph("Its sample is drawn on %s. %s"
                                .formatted(DateWords.weekday(cycle.header().opensOn()), goesBy(cycle))),
                        new Paragraph("Pause the activity before that day if the round isn't wanted after all.")));
    }

    private static String goesBy(Cycle cycle) {
        String fingerprint = cycle.header().seedCommitment();
        return fingerprint.isEmpty()
                ? "What the draw goes by is thrown after that, once its register is in; you get a mail then."
                : "What the draw goes by is fixed already; its fingerprint is %s.".formatted(fingerprint);
    }

    private static List<Mail.Block> paragraphs(String what, Step step) {
        return List.of(
                new Paragraph("%s %d times and is not tried again by itself."
                        .formatted(sentence(what, step), NextAttempt.MOST_FAILURES)),
                new Paragraph("Nothing is lost: all that was done so far is kept, nobody was written to twice."),
                new Paragraph("Please ask those who run the system to look at the executions of %s, put right what "
                                .formatted(step.machine())
                        + "failed, and redrive the last one. The cycle then goes on from where it stands."));
    }

    private static String sentence(String what, Step step) {
        return switch (step) {
            case DRAW -> "Drawing the sample of %s failed".formatted(what);
            case ALLOCATE -> "Handing out the audits of %s failed".formatted(what);
            case REPORT -> "Making the report on %s failed".formatted(what);
        };
    }
}
