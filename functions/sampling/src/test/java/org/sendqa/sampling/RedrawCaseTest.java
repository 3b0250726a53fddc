package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.sampling.World.CYCLE;
import static org.sendqa.testing.Fixtures.TEAM_MANAGERS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.sampling.CertificateCheck;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Replacement;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SampleCases;
import org.sendqa.testing.SampleCycles;

class RedrawCaseTest {

    private static final Instant NOW = World.NOW.plusSeconds(7200);
    private final World world = new World();

    @Test
    void theNextReserveTakesThePlaceOfACaseThatNobodyCanAudit() {
        DrawnCase old = first(6);
        world.allocated(old, Optional.empty());
        assertThat(redraw()).isEqualTo(1);
        DrawnCase next = world.sample(TEAM_MANAGERS).cases().getLast();
        assertThat(next.stratum()).isEqualTo(old.stratum());
        assertThat(slot()).isEqualTo(new Assignment(1, TEAM_MANAGERS, next.drawId(), Optional.empty(), 0, ""));
        assertThat(world.count()).isEqualTo(new Count(12, 12, 0, 1));
        assertThat(world.certificate(TEAM_MANAGERS).events())
                .singleElement()
                .satisfies(event -> assertThat(event.reason()).isEqualTo("no-auditor"));
        assertThat(CertificateCheck.check(world.certificate(TEAM_MANAGERS).text()))
                .isEqualTo(new CertificateCheck.Verdict.Valid());
        assertThat(redraw()).as("again").isZero();
    }

    @Test
    void aReserveThatTheNextRoundHasDrawnIsPassedOver() {
        DrawnCase old = first(4);
        world.allocated(old, Optional.empty());
        drawMayFromWhatAprilLeft();
        assertThat(redraw()).isZero();
        assertThat(world.sample(TEAM_MANAGERS).standing(old.drawId())).isPresent();
    }

    /** Both draws of both rounds take one of each locality's four. */
    private void drawMayFromWhatAprilLeft() {
        world.announce(
                "2026-05", LocalDate.of(2026, 5, 1), Digest.of(world.key.publicValue(Fixtures.ACTIVITY, "2026-05")));
        world.registerCame(
                Instant.parse("2026-04-30T05:00:00Z"), true, SampleCases.aRegister(4, LocalDate.of(2026, 3, 5)));
        world.drawNext("ehc-plan-audits-2026-05", Instant.parse("2026-05-01T05:00:00Z"));
        world.drawNext("ehc-plan-audits-2026-05", Instant.parse("2026-05-01T05:00:00Z"));
        assertThat(world.samples.of(SampleCycles.ref("2026-05"))).hasSize(2);
    }

    @Test
    void withNoReserveLeftTheCaseStaysAndTheOfficersAreToldOnceWhyNobodyCouldTakeIt() {
        DrawnCase old = first(1);
        world.allocated(old, Optional.empty());
        int before = world.outbox.mails().size();
        assertThat(redraw() + redraw()).isZero();
        assertThat(world.sample(TEAM_MANAGERS).standing(old.drawId())).isPresent();
        assertThat(slot().explanation()).isEqualTo("Everybody worked on the case.");
        assertThat(world.outbox.mails())
                .hasSize(before + 1)
                .filteredOn(mail -> mail.key().startsWith("unfilled/"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.letter().toString())
                        .contains("Everybody worked on the case.", "No reserve is left"));
    }

    @Test
    void aCaseReplacedWhileItsAuditIsOpenTakesTheAuditBackAndItsSlotWaits() {
        Audit.Assigned audit = world.allocated(first(6), "team-manager-2");
        assertThat(replace(audit, "refused-consent")).isInstanceOf(Outcome.Done.class);
        assertThat(world.audits.find("dor", audit.id()))
                .get()
                .isInstanceOfSatisfying(
                        Audit.Released.class,
                        released -> assertThat(released.reason()).isEqualTo(ReleaseReason.CASE_LEFT));
        assertThat(world.audits.events().getLast().details()).containsEntry("reason", "refused-consent");
        assertThat(slot().isWaiting()).isTrue();
        assertThat(slot().drawId())
                .isEqualTo(world.sample(TEAM_MANAGERS).cases().getLast().drawId());
        assertThat(world.count()).isEqualTo(new Count(12, 12, 0, 1));
    }

    @Test
    void aCaseWithASubmittedAuditStays() {
        Audit.Assigned audit = world.allocated(first(6), "team-manager-2");
        Audit.InProgress started = SampleAudits.inProgress(audit);
        world.audits.keep(started, SampleAudits.event("declared", NOW));
        world.audits.keep(SampleAudits.submitted(started, "answers/1", NOW), SampleAudits.event("submitted", NOW));
        assertThat(replace(audit, "died"))
                .isEqualTo(Outcome.refused(
                        Refusal.NOT_NOW,
                        audit.header().drawId()
                                + " has an audit that counts. If that audit can't stand, void it first."));
        assertThat(world.sample(TEAM_MANAGERS).revision().number()).isEqualTo(1);
    }

    @Test
    void aCaseThatDiedLeavesEvenIfNobodyTakesItsPlace() {
        Audit.Assigned audit = world.allocated(first(1), "team-manager-2");
        replace(audit, "died");
        assertThat(world.sample(TEAM_MANAGERS).standing()).hasSize(5);
        assertThat(slot().explanation()).isEqualTo("Its case left the sample, and no reserve was left.");
        assertThat(world.count()).isEqualTo(new Count(11, 11, 1, 0));
    }

    @Test
    void aTaskThatWasWokenBeforeTheLastReplacementStillLeavesItsEventsInOrder() {
        DrawnCase old = first(6);
        world.allocated(old, Optional.empty());
        DrawnCase other = world.sample(TEAM_MANAGERS).standing().getLast();
        var wish = new ReplaceCase.Wish(CYCLE, TEAM_MANAGERS, other.drawId(), "moved");
        assertThat(world.replaceCase().replace(World.officer(), wish)).isInstanceOf(Outcome.Done.class);
        world.redrawCase().redraw("dor", CYCLE, List.of(1), World.NOW);
        assertThat(world.certificate(TEAM_MANAGERS).events()).hasSize(2);
        assertThat(CertificateCheck.check(world.certificate(TEAM_MANAGERS).text()))
                .isEqualTo(new CertificateCheck.Verdict.Valid());
    }

    private DrawnCase first(int perLocality) {
        world.registerCame(perLocality);
        return world.presented().sample(TEAM_MANAGERS).cases().getFirst();
    }

    private int redraw() {
        return world.redrawCase().redraw("dor", CYCLE, List.of(1), NOW);
    }

    private Outcome<Replacement.Made> replace(Audit.Assigned audit, String reason) {
        var wish = new ReplaceCase.Wish(CYCLE, TEAM_MANAGERS, audit.header().drawId(), reason);
        return world.replaceCase().replace(World.officer(), wish);
    }

    private Assignment slot() {
        return world.assignments.of(Fixtures.aCycleRef()).getFirst();
    }
}
