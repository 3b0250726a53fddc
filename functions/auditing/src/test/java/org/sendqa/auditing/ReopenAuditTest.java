package org.sendqa.auditing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.auditing.Desk.sentence;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.ReopeningReason;
import org.sendqa.domain.cycle.WantedDays;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SamplePeople;

/** The audit of {@link Desk} was submitted on 13 April 2026; its round is due on 17 and closes on 24 April. */
class ReopenAuditTest {

    private static final WantedDays AS_THEY_ARE = new WantedDays(null, null);
    private static final WantedDays LATER =
            new WantedDays(LocalDate.parse("2026-05-15"), LocalDate.parse("2026-05-22"));
    private static final Instant IN_MAY = Instant.parse("2026-05-11T09:00:00Z");

    private final Desk desk = new Desk().answered("good");
    private final Audit.Submitted in = submitted();

    @Test
    void theAuditIsItsAuditorsAgainAndItsRoundWaitsForIt() {
        assertThat(run(AS_THEY_ARE, Desk.IN_TIME)).isInstanceOf(Outcome.Done.class);
        assertThat(desk.now()).isInstanceOf(Audit.InProgress.class);
        assertThat(desk.count()).isEqualTo(new Count(11, 11, 1));
        assertThat(desk.audits.drafts("dor", desk.audit)).isNotEmpty();
    }

    @Test
    void whatHadBeenSubmittedIsKeptAndTheHistoryNamesIt() {
        run(AS_THEY_ARE, Desk.IN_TIME);
        assertThat(desk.audits.events().getLast().kind()).isEqualTo("reopened");
        assertThat(desk.audits.events().getLast().details())
                .containsEntry("reason", "by-mistake")
                .containsEntry("answers", in.answers());
        assertThat(desk.audits.answers(in)).isNotEmpty();
    }

    @Test
    void theAuditorIsToldOnceAndNothingOfTheCase() {
        run(AS_THEY_ARE, Desk.IN_TIME);
        assertThat(sentence(run(AS_THEY_ARE, Desk.IN_TIME), Refusal.NOT_NOW)).startsWith("This audit is open");
        Mail letter = desk.outbox.mails().getFirst();
        assertThat(desk.outbox.mails()).hasSize(1);
        assertThat(letter.recipient()).isEqualTo(Desk.AUDITOR.id());
        assertThat(letter.subject()).isEqualTo("An audit of yours is open again, due Friday 17 April 2026");
        assertThat(letter.letter().toString())
                .contains("because it was submitted by mistake", "Until Friday 24 April 2026")
                .doesNotContain(Desk.CASE_NUMBER, "Ash", in.header().drawId());
    }

    @Test
    void nothingIsGivenBackToWhoeverHasLeft() {
        LocalDate yesterday = OfficeDay.of(Desk.IN_TIME).minusDays(1);
        desk.people.keep(SamplePeople.inPost(Desk.AUDITOR, LocalDate.MIN, yesterday));
        assertThat(sentence(run(AS_THEY_ARE, Desk.IN_TIME), Refusal.NOT_NOW)).startsWith("Its auditor isn't here");
        assertThat(desk.outbox.mails()).isEmpty();
    }

    @Test
    void itIsSubmittedOnceMoreAndNotTwice() {
        run(AS_THEY_ARE, Desk.IN_TIME);
        assertThat(desk.submitAudit().run(Desk.AUDITOR, desk.audit, RequestKey.NONE, Desk.IN_TIME))
                .isInstanceOf(Outcome.Done.class);
        assertThat(sentence(
                        desk.submitAudit().run(Desk.AUDITOR, desk.audit, RequestKey.NONE, Desk.IN_TIME),
                        Refusal.NOT_NOW))
                .startsWith("This audit was submitted on 13 April 2026");
        assertThat(desk.count()).isEqualTo(new Count(11, 10, 1));
    }

    @Test
    void aRoundThatIsOverTakesAnswersAgainForIt() {
        desk.close();
        assertThat(sentence(run(AS_THEY_ARE, IN_MAY), Refusal.FAULTY)).startsWith("This round closed on 24 April 2026");
        assertThat(run(LATER, IN_MAY)).isInstanceOf(Outcome.Done.class);
        Cycle.Collecting again = (Cycle.Collecting)
                desk.cycles.find("dor", Fixtures.aCycleRef().id()).orElseThrow();
        assertThat(again.reopened()).containsExactly(ReopeningReason.CORRECTED);
        assertThat(again.count().open()).isEqualTo(11);
        assertThat(desk.now().header().deadline().closesOn()).isEqualTo("2026-05-22");
        assertThat(desk.submitAudit().run(Desk.AUDITOR, desk.audit, RequestKey.NONE, IN_MAY))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aRunningRoundsDaysStayAsTheyAre() {
        assertThat(sentence(run(LATER, Desk.IN_TIME), Refusal.FAULTY)).startsWith("This round is running.");
        assertThat(sentence(run(AS_THEY_ARE, IN_MAY), Refusal.NOT_NOW)).startsWith("This round is just being closed.");
        assertThat(desk.now()).isEqualTo(in);
    }

    @Test
    void whatIsVoidedStaysVoided() {
        var event = SampleAudits.event("voided", Desk.IN_TIME);
        desk.audits.keep(in.voided(ReleaseReason.FOUND, event), event);
        assertThat(sentence(run(AS_THEY_ARE, Desk.IN_TIME), Refusal.NOT_NOW)).contains("isn't given back");
    }

    @Test
    void onlyOfficersReopenAndOnlyForListedReasons() {
        var wish = new ReopenAudit.Wish(desk.audit, "by-mistake", AS_THEY_ARE);
        assertThat(sentence(desk.reopenAudit().run(caller(Desk.AUDITOR, Desk.IN_TIME), wish), Refusal.FORBIDDEN))
                .startsWith("Only QA officers");
        var other = new ReopenAudit.Wish(desk.audit, "regret", AS_THEY_ARE);
        assertThat(sentence(desk.reopenAudit().run(officer(Desk.IN_TIME), other), Refusal.FAULTY))
                .isEqualTo("That is no reason to give an audit back; give one of by-mistake, unfinished, asked.");
        assertThat(desk.now()).isEqualTo(in);
    }

    private Outcome<Audit> run(WantedDays days, Instant now) {
        return desk.reopenAudit().run(officer(now), new ReopenAudit.Wish(desk.audit, "by-mistake", days));
    }

    private Audit.Submitted submitted() {
        desk.submitAudit().run(Desk.AUDITOR, desk.audit, RequestKey.NONE, Desk.IN_TIME);
        return (Audit.Submitted) desk.now();
    }

    private static Caller officer(Instant now) {
        return caller(SamplePeople.anOfficer(), now);
    }

    private static Caller caller(Person person, Instant now) {
        return new Caller(person, now);
    }
}
