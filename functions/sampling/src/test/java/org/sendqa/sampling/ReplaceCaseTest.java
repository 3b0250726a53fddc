package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.sampling.World.CYCLE;
import static org.sendqa.testing.Fixtures.PROVISION_LEADS;
import static org.sendqa.testing.Fixtures.TEAM_MANAGERS;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.sampling.CertificateCheck;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Replacement;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.SamplePeople;

class ReplaceCaseTest {

    private final World world = new World();

    @Test
    void theNextReserveStandsInTheSampleWithItsOwnFacts() {
        world.registerCame(6);
        DrawnCase old = world.presented().sample(TEAM_MANAGERS).cases().getFirst();

        Replacement.Made made = given(replace(old.drawId(), "moved"));

        Sample sample = world.sample(TEAM_MANAGERS);
        assertThat(sample.revision().number()).isEqualTo(2);
        assertThat(sample.cases().getFirst()).isEqualTo(old.gone());
        assertThat(sample.standing()).hasSize(6).last().satisfies(taken -> {
            assertThat(Optional.of(taken.drawId())).isEqualTo(made.by());
            assertThat(taken.stratum()).isEqualTo(old.stratum());
            assertThat(taken.subject().attributes()).containsEntry("locality", old.stratum());
        });
        assertThat(CertificateCheck.check(world.certificate(TEAM_MANAGERS).text()))
                .isEqualTo(new CertificateCheck.Verdict.Valid());
        assertThat(world.certificate(TEAM_MANAGERS).events()).hasSize(1);
    }

    @Test
    void noPlanEndsUpInBothDraws() {
        world.registerCame(3);
        world.presented();

        for (DrawnCase old : world.sample(TEAM_MANAGERS).standing()) {
            replace(old.drawId(), "ceased");
        }

        assertThat(World.caseKeys(world.sample(TEAM_MANAGERS)))
                .doesNotContainAnyElementsOf(World.caseKeys(world.sample(PROVISION_LEADS)));
        assertThat(CertificateCheck.check(world.certificate(TEAM_MANAGERS).text()))
                .isEqualTo(new CertificateCheck.Verdict.Valid());
    }

    @Test
    void withoutAReserveTheStratumIsShort() {
        world.registerCame(1);
        DrawnCase old = world.presented().sample(TEAM_MANAGERS).cases().getFirst();

        assertThat(given(replace(old.drawId(), "died")).by()).isEmpty();
        assertThat(world.sample(TEAM_MANAGERS).standing()).hasSize(5);
    }

    @Test
    void refusalsSayWhatToDo() {
        world.registerCame(3);
        String drawn =
                world.presented().sample(TEAM_MANAGERS).cases().getFirst().drawId();

        refuses(
                replace(drawn, "difficult"),
                Refusal.FAULTY,
                "That is no reason to replace a case. Give one of these: died, moved, ceased, appeal,");
        refuses(replace("nobody", "moved"), Refusal.UNKNOWN, "nobody isn't in this sample.");
        replace(drawn, "moved");
        refuses(replace(drawn, "moved"), Refusal.NOT_NOW, drawn + " was replaced before.");
        refuses(
                world.replaceCase().replace(World.officer(), new ReplaceCase.Wish(CYCLE, "heads", drawn, "moved")),
                Refusal.UNKNOWN,
                "EHC plan audits, April 2026 has no draw heads.");
    }

    @Test
    void noOfficerSaysThatNobodyCanAuditACase() {
        world.registerCame(3);
        String drawn =
                world.presented().sample(TEAM_MANAGERS).cases().getFirst().drawId();

        assertThat(replace(drawn, "no-auditor"))
                .isEqualTo(Outcome.refused(
                        Refusal.FAULTY,
                        "That is no reason to replace a case. Give one of these: died, moved, ceased, appeal,"
                                + " own-staff-child, refused-consent, withdrawn."));
        assertThat(world.certificate(TEAM_MANAGERS).events()).isEmpty();
    }

    @Test
    void onlyOfficersReplace() {
        world.registerCame(3);
        String drawn =
                world.presented().sample(TEAM_MANAGERS).cases().getFirst().drawId();

        refuses(
                replace(World.caller(SamplePeople.aTeamManager(1)), drawn, "moved"),
                Refusal.FORBIDDEN,
                "Only QA officers");
        assertThat(world.sample(TEAM_MANAGERS).revision().number()).isEqualTo(1);
    }

    @Test
    void neitherBeforeTheDrawsNorAfterTheConfirmation() {
        refuses(replace("any", "moved"), Refusal.NOT_NOW, "EHC plan audits, April 2026 isn't drawn yet.");
        world.registerCame(3);
        String drawn =
                world.presented().sample(TEAM_MANAGERS).cases().getFirst().drawId();
        new ConfirmSample(world.rounds, world.cycles).confirm(World.officer(), CYCLE);

        refuses(replace(drawn, "moved"), Refusal.NOT_NOW, "The sample of EHC plan audits, April 2026 is confirmed");
    }

    private Outcome<Replacement.Made> replace(String drawId, String reason) {
        return replace(World.officer(), drawId, reason);
    }

    private Outcome<Replacement.Made> replace(Caller caller, String drawId, String reason) {
        return world.replaceCase().replace(caller, new ReplaceCase.Wish(CYCLE, TEAM_MANAGERS, drawId, reason));
    }

    private static Replacement.Made given(Outcome<Replacement.Made> answer) {
        return ((Outcome.Done<Replacement.Made>) answer).value();
    }

    private static void refuses(Outcome<?> answer, Refusal kind, String sentence) {
        assertThat(answer).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(kind);
            assertThat(refused.sentence()).startsWith(sentence);
        });
    }
}
