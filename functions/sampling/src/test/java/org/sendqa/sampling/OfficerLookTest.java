package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.sampling.World.CYCLE;
import static org.sendqa.testing.Fixtures.TEAM_MANAGERS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.edge.ClockReply;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.edge.StepReply;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SamplePeople;

/** Looking at a sample, confirming it, reading its certificate. */
class OfficerLookTest {

    private static final CycleView.ContributorView CASE_WORKER =
            new CycleView.ContributorView("case worker", "case-worker-1@dorset.example.org", false);

    private static final ClockReply NO_REQUEST = new ClockReply(
            "needs-assessment",
            "EHC needs assessment",
            null,
            List.of(new StepReply(
                    "final-plan",
                    "Final plan",
                    "statutory",
                    "SEND Regulations 2014, regulation 13(2)",
                    null,
                    null,
                    null,
                    "unknown",
                    "unknown: no date is recorded for 'Request received'")));

    private final World world = new World();

    @Test
    void anOfficerSeesEachCaseUnderTheCouncilsOwnNumber() {
        world.registerCame(3);
        DrawnCase first = world.presented().sample(TEAM_MANAGERS).cases().getFirst();

        CycleView view = ((Outcome.Done<CycleView>) view(CYCLE)).value();

        assertThat(view.state()).isEqualTo("drawn");
        assertThat(view.days().checkedBy()).isEqualTo("2026-04-08");
        assertThat(view.counts()).isNull();
        assertThat(view.draws())
                .extracting(CycleView.Draw::title)
                .containsExactly("Team Manager audits", "Provision Lead audits");
        assertThat(view.draws().getFirst().cases().getFirst()).isEqualTo(seen(first));
    }

    private static CycleView.DrawnCaseView seen(DrawnCase drawn) {
        return new CycleView.DrawnCaseView(
                drawn.drawId(),
                drawn.stratum(),
                "EHC/" + drawn.subject().caseKey(),
                drawn.subject().attributes(),
                List.of(CASE_WORKER),
                List.of(NO_REQUEST),
                "1/3",
                false,
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aCaseWithdrawnIsNotTakenForOneThatCouldNotBeDrawn() {
        world.registerCame(1);
        DrawnCase gone = world.presented().sample(TEAM_MANAGERS).cases().getFirst();
        world.replaceCase()
                .replace(World.officer(), new ReplaceCase.Wish(CYCLE, TEAM_MANAGERS, gone.drawId(), "moved"));

        CycleView view = ((Outcome.Done<CycleView>) view(CYCLE)).value();

        assertThat(view.draws().getFirst().shortfalls())
                .containsExactly(
                        gone.stratum() + ": a case was drawn and withdrawn since (moved); no reserve was left.");
        assertThat(view.draws().getLast().shortfalls())
                .hasSize(6)
                .allSatisfy(sentence -> assertThat(sentence).endsWith(": no case could be drawn, 1 wanted."));
    }

    @Test
    void anAnnouncedCycleShowsItsCommitmentAndNoDraws() {
        CycleView view = ((Outcome.Done<CycleView>) view(CYCLE)).value();

        assertThat(view.state()).isEqualTo("announced");
        assertThat(view.seedCommitment()).startsWith("sha256:");
        assertThat(view.draws()).isEmpty();
    }

    @Test
    void nobodyElseSeesIt() {
        assertThat(viewCycle().view(World.caller(SamplePeople.aTeamManager(1)), CYCLE))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.kind()).isEqualTo(Refusal.FORBIDDEN));
    }

    @Test
    void anUnknownCycleIsNotFound() {
        assertThat(view("nonsense"))
                .isEqualTo(Outcome.refused(
                        Refusal.UNKNOWN,
                        "There is no cycle nonsense. Its name is the activity and the month, as in audits-2026-04."));
    }

    @Test
    void aSampleIsConfirmedOnce() {
        world.registerCame(3);
        world.presented();
        ConfirmSample confirmSample = new ConfirmSample(world.rounds, world.cycles);

        assertThat(confirmSample.confirm(World.officer(), CYCLE)).isInstanceOf(Outcome.Done.class);
        assertThat(world.cycles.find("dor", CYCLE)).containsInstanceOf(Cycle.Confirmed.class);
        assertThat(world.cycles.events(Fixtures.aCycleRef()).getLast().by()).isEqualTo("qa-officer-1");
        assertThat(confirmSample.confirm(World.officer(), CYCLE))
                .isEqualTo(Outcome.refused(
                        Refusal.NOT_NOW, "The sample of EHC plan audits, April 2026 is confirmed already and stands."));
    }

    @Test
    void anAuditorReadsTheCertificateToo() {
        world.registerCame(3);
        world.presented();
        ReadCertificate readCertificate = new ReadCertificate(world.rounds, world.samples, world.certificates);

        assertThat(readCertificate.read(World.caller(SamplePeople.aTeamManager(1)), CYCLE, TEAM_MANAGERS))
                .isEqualTo(new Outcome.Done<>(world.certificate(TEAM_MANAGERS).text()));
        assertThat(readCertificate.read(World.officer(), CYCLE, "heads"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.kind()).isEqualTo(Refusal.UNKNOWN));
        assertThat(readCertificate.read(World.officer(), "x", "heads")).isInstanceOf(Outcome.Refused.class);
    }

    private ViewCycle viewCycle() {
        return world.viewCycle();
    }

    private Outcome<CycleView> view(String cycle) {
        return viewCycle().view(World.officer(), cycle);
    }
}
