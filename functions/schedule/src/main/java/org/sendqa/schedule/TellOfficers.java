package org.sendqa.schedule;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.NextAttempt;
import org.sendqa.domain.cycle.Step;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block.Paragraph;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** Tells those who run the cycles, once, that a cycle doesn't move on without a person's help. */
public final class TellOfficers {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Packs packs;
    private final People people;
    private final Outbox outbox;

    /** Writes to all QA officers. */
    public TellOfficers(Packs packs, People people, Outbox outbox) {
        this.packs = packs;
        this.people = people;
        this.outbox = outbox;
    }

    /** Tells that a step of a cycle has failed too often. */
    public void tell(Cycle cycle, Step step) {
        String authority = cycle.ref().authority();
        people.inRole(authority, Person.QA_OFFICER).forEach(officer -> outbox.post(letter(officer, cycle, step)));
    }

    private Mail letter(Person officer, Cycle cycle, Step step) {
        String what = title(cycle);
        return new Mail(
                officer.authority(),
                "stuck/%s/%s".formatted(cycle.ref().id(), step.id()),
                officer.id(),
                officer.address(),
                what + ": stopped, please look",
                paragraphs(what, step),
                List.of(),
                List.of());
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

    private String title(Cycle cycle) {
        String activity = packs.byDigest(cycle.ref().authority(), cycle.header().packDigest())
                .activity(cycle.ref().activity())
                .title();
        return "%s, %s"
                .formatted(activity, YearMonth.parse(cycle.ref().period()).format(MONTH));
    }

    private static String sentence(String what, Step step) {
        return switch (step) {
            case DRAW -> "Drawing the sample of %s failed".formatted(what);
            case ALLOCATE -> "Handing out the audits of %s failed".formatted(what);
            case REPORT -> "Making the report on %s failed".formatted(what);
        };
    }
}
