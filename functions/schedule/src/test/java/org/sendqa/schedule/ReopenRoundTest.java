package org.sendqa.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.schedule.RunningRound.IN_APRIL;
import static org.sendqa.schedule.RunningRound.IN_MAY;
import static org.sendqa.schedule.RunningRound.days;
import static org.sendqa.schedule.RunningRound.officer;
import static org.sendqa.schedule.RunningRound.sentence;

import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.ReopeningReason;
import org.sendqa.domain.cycle.WantedDays;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.SamplePeople;

class ReopenRoundTest {

    private static final WantedDays LATER = days("2026-05-15", "2026-05-22");
    private static final WantedDays AS_THEY_ARE = new WantedDays(null, null);

    private final RunningRound round = new RunningRound();

    @Test
    void aReportedRoundTakesAnswersAgainUntilTheNewDays() {
        round.reported();
        assertThat(run(LATER)).isInstanceOf(Outcome.Done.class);
        assertThat(round.now()).isInstanceOfSatisfying(Cycle.Collecting.class, again -> {
            assertThat(again.deadline().closesOn()).isEqualTo("2026-05-22");
            assertThat(again.reopened()).containsExactly(ReopeningReason.LATE_ANSWERS);
            assertThat(again.count()).isEqualTo(new Count(11, 10, 1));
        });
        assertThat(round.cycles.events(round.now().ref()).getLast().details())
                .containsEntry("reason", "late-answers")
                .containsEntry("closesOn", "2026-05-22");
    }

    @Test
    void whoNeverAnsweredIsToldOnce() {
        round.reported();
        run(LATER);
        assertThat(run(LATER)).as("pressed twice").isInstanceOf(Outcome.Done.class);
        assertThat(round.writtenTo()).containsExactly("team-manager-2");
        assertThat(round.outbox.mails().getFirst().subject()).isEqualTo("Open again: EHC plan audits, April 2026");
    }

    @Test
    void aPastClosingDayNeedsAnotherOne() {
        round.reported();
        assertThat(sentence(run(AS_THEY_ARE), Refusal.FAULTY)).startsWith("This round closed on 24 April 2026.");
        assertThat(round.now()).isInstanceOf(Cycle.Reported.class);
    }

    @Test
    void aRoundThatNobodyHasToAnswerStaysClosed() {
        round.cycles.count(round.now().ref(), new Count(0, -10, 0));
        round.reported();
        assertThat(sentence(run(LATER), Refusal.NOT_NOW)).startsWith("Nothing is left to answer in this round");
    }

    @Test
    void aRunningRoundIsNotReopened() {
        assertThat(sentence(round.reopenRound().run(officer(IN_APRIL), wish("late-answers", LATER)), Refusal.NOT_NOW))
                .startsWith("This round takes answers until 24 April 2026.");
    }

    @Test
    void onlyOfficersReopenAndOnlyForListedReasons() {
        round.reported();
        Caller auditor = new Caller(SamplePeople.aTeamManager(1), IN_MAY);
        assertThat(sentence(round.reopenRound().run(auditor, wish("late-answers", LATER)), Refusal.FORBIDDEN))
                .startsWith("Only QA officers");
        assertThat(sentence(round.reopenRound().run(officer(IN_MAY), wish("regret", LATER)), Refusal.FAULTY))
                .isEqualTo("That is no reason to reopen a round; give one of voided, corrected, late-answers.");
    }

    private Outcome<Cycle> run(WantedDays days) {
        return round.reopenRound().run(officer(IN_MAY), wish("late-answers", days));
    }

    private static ReopenRound.Wish wish(String reason, WantedDays days) {
        return new ReopenRound.Wish(RunningRound.CYCLE, reason, days);
    }
}
