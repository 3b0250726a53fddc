package org.sendqa.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.schedule.RunningRound.IN_APRIL;
import static org.sendqa.schedule.RunningRound.IN_MAY;
import static org.sendqa.schedule.RunningRound.days;
import static org.sendqa.schedule.RunningRound.officer;
import static org.sendqa.schedule.RunningRound.sentence;

import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.WantedDays;
import org.sendqa.domain.mail.Mail;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SamplePeople;

class ExtendRoundTest {

    private static final WantedDays LATER = days("2026-04-24", "2026-05-01");

    private final RunningRound round = new RunningRound();

    @Test
    void theRoundsDaysMoveAndItsHistorySaysWhy() {
        assertThat(run("absences", LATER)).isInstanceOf(Outcome.Done.class);
        assertThat(round.now().answersUntil().orElseThrow().closesOn()).isEqualTo("2026-05-01");
        assertThat(round.cycles.events(round.now().ref()).getLast().details())
                .containsEntry("reason", "absences")
                .containsEntry("dueOn", "2026-04-24");
    }

    @Test
    void openAuditsAreDueLaterAndSubmittedOnesStayAsTheyCameIn() {
        run("absences", LATER);
        assertThat(round.audits.ofAuditor("dor", "team-manager-2"))
                .hasSize(2)
                .allSatisfy(
                        audit -> assertThat(audit.header().deadline().dueOn()).isEqualTo("2026-04-24"));
        assertThat(round.audits.ofAuditor("dor", "team-manager-1"))
                .allSatisfy(audit -> assertThat(audit.header().deadline()).isEqualTo(SampleCycles.DEADLINE));
    }

    @Test
    void whoHasOpenAuditsIsToldInOneLetterWithoutACase() {
        run("absences", LATER);
        assertThat(round.writtenTo()).containsExactly("team-manager-2");
        Mail letter = round.outbox.mails().getFirst();
        assertThat(letter.subject()).isEqualTo("More time: EHC plan audits, April 2026");
        assertThat(letter.letter().toString())
                .contains(
                        "There is more time for EHC plan audits, April 2026, because several auditors are away.",
                        "Please submit by Friday 24 April 2026. Until Friday 1 May 2026 a submission still counts")
                .doesNotContain("draw-id", Fixtures.LOCALITIES.getFirst());
    }

    @Test
    void theSameWishAgainChangesNothingAndWritesToNobodyTwice() {
        run("absences", LATER);
        Cycle extended = round.now();
        assertThat(run("absences", LATER)).isEqualTo(new Outcome.Done<>(extended));
        assertThat(round.now()).isEqualTo(extended);
        assertThat(round.outbox.mails()).hasSize(1);
    }

    @Test
    void onceMoreIsAnotherLetter() {
        run("absences", LATER);
        run("system", days("2026-04-24", "2026-05-06"));
        assertThat(round.writtenTo()).containsExactly("team-manager-2", "team-manager-2");
    }

    @Test
    void daysThatDoNotMoveOrMoveEarlierAreRefused() {
        WantedDays same = new WantedDays(null, null);
        assertThat(sentence(run("absences", same), Refusal.FAULTY)).startsWith("These are the round's days already");
        assertThat(sentence(run("absences", days("2026-04-16", "2026-04-24")), Refusal.FAULTY))
                .startsWith("Days only move later");
        assertThat(round.outbox.mails()).isEmpty();
    }

    @Test
    void aRoundThatIsOverIsReopenedInstead() {
        assertThat(sentence(round.extendRound().run(officer(IN_MAY), wish("absences", LATER)), Refusal.NOT_NOW))
                .contains("Reopen it");
        round.reported();
        assertThat(sentence(run("absences", LATER), Refusal.NOT_NOW)).contains("Reopen it");
    }

    @Test
    void onlyOfficersExtendAndOnlyForListedReasons() {
        Caller auditor = new Caller(SamplePeople.aTeamManager(1), IN_APRIL);
        assertThat(sentence(round.extendRound().run(auditor, wish("absences", LATER)), Refusal.FORBIDDEN))
                .startsWith("Only QA officers");
        assertThat(sentence(run("flu", LATER), Refusal.FAULTY))
                .isEqualTo("That is no reason to give more time; give one of absences, papers, system, other-work.");
        var unknown = new ExtendRound.Wish("ehc-plan-audits-2031-04", "absences", LATER);
        assertThat(sentence(round.extendRound().run(officer(IN_APRIL), unknown), Refusal.UNKNOWN))
                .isEqualTo("There is no round 'ehc-plan-audits-2031-04'.");
    }

    private Outcome<Cycle> run(String reason, WantedDays days) {
        return round.extendRound().run(officer(IN_APRIL), wish(reason, days));
    }

    private static ExtendRound.Wish wish(String reason, WantedDays days) {
        return new ExtendRound.Wish(RunningRound.CYCLE, reason, days);
    }
}
