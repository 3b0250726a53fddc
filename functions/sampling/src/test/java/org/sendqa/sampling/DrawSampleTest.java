package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.sampling.World.CYCLE;
import static org.sendqa.sampling.World.NOW;
import static org.sendqa.sampling.World.caseKeys;
import static org.sendqa.testing.Fixtures.PROVISION_LEADS;
import static org.sendqa.testing.Fixtures.TEAM_MANAGERS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.CertificateCheck;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Probability;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleCases;
import org.sendqa.testing.SampleCycles;

class DrawSampleTest {

    private static final LocalDate IN_WINDOW = LocalDate.of(2026, 3, 5);
    private final World world = new World();

    @Test
    void drawsOneAfterTheOtherUntilNoneIsLeft() {
        world.registerCame(4);

        assertThat(world.drawNext()).isEqualTo(new DrawOutcome.Drawn(TEAM_MANAGERS, 6, 1));
        assertThat(world.drawNext()).isEqualTo(new DrawOutcome.Drawn(PROVISION_LEADS, 6, 0));
        assertThat(world.sample(TEAM_MANAGERS).standing())
                .extracting(DrawnCase::stratum)
                .isEqualTo(Fixtures.LOCALITIES);
    }

    @Test
    void noPlanIsInBothDrawsOfACycle() {
        world.registerCame(2);
        world.drawNext();
        world.drawNext();

        assertThat(caseKeys(world.sample(PROVISION_LEADS)))
                .hasSize(6)
                .doesNotContainAnyElementsOf(caseKeys(world.sample(TEAM_MANAGERS)));
        assertThat(world.certificate(PROVISION_LEADS).excluded()).containsEntry("drawn-by-another", 6);
    }

    @Test
    void aPlansChanceInTheSecondDrawReckonsThatTheFirstLeftIt() {
        world.registerCame(3);
        world.presented();
        assertThat(List.of(world.sample(TEAM_MANAGERS), world.sample(PROVISION_LEADS)))
                .flatExtracting(Sample::cases)
                .extracting(DrawnCase::probability)
                .containsOnly(new Probability(1, 3));
    }

    @Test
    void aFurtherCallChangesNothing() {
        world.registerCame(4);
        world.drawNext();
        world.drawNext();
        List<Sample> before = world.samples.of(Fixtures.aCycleRef());

        assertThat(world.drawNext()).isEqualTo(new DrawOutcome.NothingLeft());
        assertThat(world.samples.of(Fixtures.aCycleRef())).isEqualTo(before);
        assertThat(world.certificates.size()).isEqualTo(2);
    }

    @Test
    void everyDrawHasAValidCertificateThatKeepsTheCommitment() {
        world.registerCame(4);
        world.drawNext();
        world.drawNext();

        for (String draw : List.of(TEAM_MANAGERS, PROVISION_LEADS)) {
            Certificate certificate = world.certificate(draw);
            assertThat(CertificateCheck.check(certificate.text())).isEqualTo(new CertificateCheck.Verdict.Valid());
            assertThat(certificate.seed().activity()).isEqualTo("ehc-plan-audits/" + draw);
            assertThat(certificate.seed().commitment())
                    .isEqualTo(world.cycles
                            .find("dor", CYCLE)
                            .orElseThrow()
                            .header()
                            .seedCommitment());
        }
    }

    @Test
    void theFirstCompleteRegisterSinceTheCutOffCounts() {
        List<Subject> rows = SampleCases.aRegister(2, IN_WINDOW);
        world.registerCame(NOW.minusSeconds(20 * 86_400), true, rows.subList(0, 6));
        world.registerCame(NOW.minusSeconds(3 * 86_400), false, rows.subList(0, 8));
        String first = world.registerCame(NOW.minusSeconds(2 * 86_400), true, rows.subList(0, 10));
        world.registerCame(NOW.minusSeconds(86_400), true, rows);

        world.drawNext();

        assertThat(world.sample(TEAM_MANAGERS).snapshot()).isEqualTo(first);
        assertThat(world.certificate(TEAM_MANAGERS).snapshots())
                .extracting(Certificate.Source::complete)
                .containsExactly(false, true, true);
    }

    @Test
    void withoutARegisterTheDrawIsHeldAndTheOfficersAreToldOnce() {
        assertThat(world.drawNext())
                .isEqualTo(new DrawOutcome.Held(
                        "No register of EHC plans has come in since 22 March 2026. Upload a new one."));
        assertThat(world.drawNext(CYCLE, NOW.plusSeconds(86_400))).isInstanceOf(DrawOutcome.Held.class);

        assertThat(world.outbox.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.key()).isEqualTo("held/ehc-plan-audits-2026-04/none");
            assertThat(mail.recipient()).isEqualTo("qa-officer-1");
            assertThat(mail.subject()).isEqualTo("EHC plan audits, April 2026: no sample yet, a register is needed");
        });
        assertThat(world.samples.of(Fixtures.aCycleRef())).isEmpty();
    }

    @Test
    void anIncompleteRegisterIsAnotherReasonToHold() {
        world.drawNext();
        world.registerCame(NOW.minusSeconds(60), false, SampleCases.aRegister(2, IN_WINDOW));

        assertThat(world.drawNext())
                .isInstanceOfSatisfying(
                        DrawOutcome.Held.class,
                        held -> assertThat(held.sentence())
                                .startsWith(
                                        "No register of EHC plans since 22 March 2026 is complete: of the last one 12"
                                                + " rows were accepted and 400 refused"));
        assertThat(world.outbox.mails()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05", "2026-05-01", "2026-q2", "2026-27-q1"})
    void aPlanDrawnWithinTheRepeatHorizonIsNotDrawnAgainAlsoIfTheCadenceChanges(String next) {
        world.registerCame(2);
        world.drawNext();
        world.announce(next, LocalDate.of(2026, 5, 1), Digest.of(world.key.publicValue(Fixtures.ACTIVITY, next)));
        world.registerCame(NOW.plusSeconds(29 * 86_400), true, SampleCases.aRegister(2, LocalDate.of(2026, 3, 6)));

        world.drawNext("ehc-plan-audits-" + next, NOW.plusSeconds(30 * 86_400));

        Sample may = world.samples.of(SampleCycles.ref(next)).getFirst();
        assertThat(caseKeys(may)).hasSize(6).doesNotContainAnyElementsOf(caseKeys(world.sample(TEAM_MANAGERS)));
    }

    @Test
    void theWindowEndsWithTheOpeningDayHoweverLateTheRegisterComes() {
        List<Subject> rows = List.of(
                SampleCases.aSubject("in", "Ash", LocalDate.of(2026, 4, 1)),
                SampleCases.aSubject("late", "Ash", LocalDate.of(2026, 4, 3)));
        world.registerCame(NOW.plusSeconds(4 * 86_400), true, rows);

        world.drawNext(CYCLE, NOW.plusSeconds(5 * 86_400));

        assertThat(caseKeys(world.sample(TEAM_MANAGERS))).containsExactly("in");
        assertThat(world.certificate(TEAM_MANAGERS).excluded()).containsEntry("outside-window", 1);
    }

    @Test
    void aPublicValueOtherThanThePublishedOneIsNeverUsed() {
        World other = new World();
        other.announce("2026-05", LocalDate.of(2026, 5, 1), "sha256:" + "0".repeat(64));

        assertThat(other.drawNext("ehc-plan-audits-2026-05", NOW))
                .isInstanceOfSatisfying(
                        DrawOutcome.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("isn't the one whose hash was published"));
    }

    @Test
    void anUnknownCycleIsNotDrawn() {
        assertThat(world.drawNext("nonsense", NOW)).isInstanceOf(DrawOutcome.Refused.class);
        assertThat(world.drawNext("ehc-plan-audits-2031-01", NOW)).isInstanceOf(DrawOutcome.Refused.class);
    }
}
