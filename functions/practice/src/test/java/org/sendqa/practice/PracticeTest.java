package org.sendqa.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.practice.Rehearsal.PLANS;
import static org.sendqa.practice.Rehearsal.VOICE;
import static org.sendqa.practice.Rehearsal.done;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.practice.Practice;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.practice.PracticeLine.PractiserLine;

class PracticeTest {

    private final Rehearsal rehearsal = new Rehearsal();

    @Test
    void anOfficerOpensItAndSeesWhoHasTriedIt() {
        rehearsal.open();
        rehearsal.tries(rehearsal.first, "good");
        PracticeLine line = rehearsal.line(PLANS);
        assertThat(line.state()).isEqualTo("open");
        assertThat(line.openedBy()).isEqualTo("Sample QA Officer");
        assertThat(line.auditors())
                .containsExactly(
                        new PractiserLine("team-manager-1", "Sample Team Manager 1", "submitted"),
                        new PractiserLine("team-manager-2", "Sample Team Manager 2", "new"));
        assertThat(done(rehearsal.read(rehearsal.second)).form()).containsEntry("id", "ehc-plan");
    }

    @Test
    void itIsForThoseWhoAuditAndOnlyForThoseChosenIfAnyAre() {
        rehearsal.open("team-manager-2");
        assertThat(rehearsal.work(rehearsal.second)).containsExactly(new TrialLine(PLANS, "EHC plan audits", "new"));
        assertThat(rehearsal.work(rehearsal.first)).isEmpty();
        assertThat(rehearsal.read(rehearsal.officer)).isEqualTo(rehearsal.read(rehearsal.first));
        assertThat(rehearsal.save(rehearsal.first, "voice", VOICE, 0))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.kind()).isEqualTo(Refusal.UNKNOWN));
        assertThat(rehearsal.open("qa-officer-1"))
                .isEqualTo(new Outcome.Refused<Practice>(
                        Refusal.FAULTY,
                        "Only those who may audit for it can practise. List people and their roles under People first.",
                        List.of("'qa-officer-1' doesn't audit for it at present.")));
    }

    @Test
    void openedAgainForTheSameNothingChangesAndForOthersItIsToBeEndedFirst() {
        Practice open = done(rehearsal.open("team-manager-1", "team-manager-2"));
        assertThat(rehearsal.open("team-manager-2", "team-manager-1")).isEqualTo(new Outcome.Done<>(open));
        assertThat(rehearsal.open())
                .isEqualTo(Outcome.refused(
                        Refusal.NOT_NOW,
                        "It is open for others since 20 April 2026. End it first; what was tried is erased then."));
        assertThat(rehearsal.practices.events()).hasSize(1);
    }

    @Test
    void endedItVanishesWithEverythingThatWasTried() {
        Practice.Open open = (Practice.Open) done(rehearsal.open());
        rehearsal.tries(rehearsal.first, "good");
        rehearsal.end();
        assertThat(rehearsal.end()).isInstanceOf(Outcome.Done.class);
        assertThat(rehearsal.work(rehearsal.first)).isEmpty();
        assertThat(rehearsal.line(PLANS).state()).isEqualTo("none");
        assertThat(rehearsal.practices.drafts(open, "team-manager-1")).isEmpty();
        rehearsal.open();
        assertThat(done(rehearsal.read(rehearsal.first)).drafts()).isEmpty();
        assertThat(rehearsal.practices.events())
                .extracting(Event::kind)
                .containsExactly("practice-opened", "practice-ended", "practice-opened");
    }

    @Test
    void thatNobodyEndsEndsByItselfAfterThirtyDays() {
        rehearsal.open();
        rehearsal.tries(rehearsal.first, "good");
        assertThat(rehearsal.line(PLANS).lastDay()).isEqualTo("2026-05-20");
        assertThat(rehearsal.sweep(Instant.parse("2026-05-20T04:40:00Z"))).isZero();
        assertThat(rehearsal.sweep(Instant.parse("2026-05-21T04:40:00Z"))).isOne();
        assertThat(rehearsal.work(rehearsal.first)).isEmpty();
        assertThat(rehearsal.line(PLANS).state()).isEqualTo("none");
        assertThat(rehearsal.sweep(Instant.parse("2026-05-21T04:40:00Z"))).isZero();
    }

    @Test
    void whatACrashLeftIsNamedAndErasedByTheMorningAfter() {
        Practice.Open open = (Practice.Open) done(rehearsal.open());
        rehearsal.save(rehearsal.first, "voice", VOICE, 0);
        Event event = new Event("practice-ended", Rehearsal.NOW, "qa-officer-1");
        rehearsal.practices.keep(open.ended(event), event);
        assertThat(rehearsal.line(PLANS).state()).isEqualTo("ending");
        rehearsal.sweep(Rehearsal.NOW);
        assertThat(rehearsal.line(PLANS).state()).isEqualTo("none");
    }

    @Test
    void officersSeeSideBySideWhatWasHandedInAndNothingElse() {
        rehearsal.open();
        rehearsal.tries(rehearsal.second, "inadequate");
        rehearsal.save(rehearsal.first, "voice", VOICE, 0);
        assertThat(done(rehearsal.compare()).trials())
                .singleElement()
                .satisfies(trial -> assertThat(trial.name()).isEqualTo("Sample Team Manager 2"))
                .satisfies(trial ->
                        assertThat(trial.answers()).containsEntry("overall-grade", Map.of("grade", "inadequate")));
        rehearsal.end();
        assertThat(rehearsal.compare()).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whatHasNoFormOrIsNoActivityIsRefusedInASentence() {
        assertThat(rehearsal.openFor("nothing"))
                .isEqualTo(Outcome.refused(
                        Refusal.UNKNOWN, "The framework has no such activity that audits. Choose one from the list."));
    }
}
