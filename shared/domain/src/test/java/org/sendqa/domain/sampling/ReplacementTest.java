package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.sampling.SampleDraws.AT;
import static org.sendqa.domain.sampling.SampleDraws.reserves;
import static org.sendqa.domain.sampling.SampleDraws.selected;

import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.words.Coded;

class ReplacementTest {

    private static final Certificate DRAWN = SampleDraws.certificate();

    @Test
    void theNextReserveOfTheSameStratumTakesThePlace() {
        String old = selected(DRAWN, "North").getFirst();
        String reserve = reserves(DRAWN, "North").getFirst();

        Replacement.Made made = replaced(DRAWN, old, ReplacementReason.MOVED);

        assertThat(made.by()).contains(reserve);
        assertThat(made.stratum()).isEqualTo("North");
        assertThat(made.certificate().events()).containsExactly(new CaseEvent.Replaced(AT, old, reserve, "moved"));
    }

    @Test
    void theDrawAsItFellStaysOnTheCertificateAndTheDigestIsMadeAnew() {
        Certificate next = replaced(DRAWN, selected(DRAWN, "South").get(1), ReplacementReason.DIED)
                .certificate();

        assertThat(next.strata()).isEqualTo(DRAWN.strata());
        assertThat(next.digest()).isNotEqualTo(DRAWN.digest());
        assertThat(CertificateCheck.check(next.text())).isEqualTo(new CertificateCheck.Verdict.Valid());
    }

    @Test
    void whoTookAPlaceCanBeReplacedInTurn() {
        Replacement.Made once = replaced(DRAWN, selected(DRAWN, "North").getFirst(), ReplacementReason.CEASED);

        Replacement.Made twice = replaced(once.certificate(), once.by().orElseThrow(), ReplacementReason.APPEAL);

        assertThat(twice.by()).contains(reserves(DRAWN, "North").get(1));
    }

    @Test
    void withoutAReserveTheCaseIsWithdrawnAndTheStratumIsShort() {
        Replacement.Made once = replaced(DRAWN, selected(DRAWN, "East").getFirst(), ReplacementReason.MOVED);

        Replacement.Made twice =
                replaced(once.certificate(), selected(DRAWN, "East").get(1), ReplacementReason.MOVED);

        assertThat(twice.by()).isEmpty();
        assertThat(twice.certificate().events().getLast())
                .isEqualTo(new CaseEvent.Withdrawn(AT, selected(DRAWN, "East").get(1), "moved"));
        assertThat(CertificateCheck.check(twice.certificate().text())).isEqualTo(new CertificateCheck.Verdict.Valid());
    }

    @Test
    void aReserveThatAnotherDrawHasIsPassedOver() {
        String old = selected(DRAWN, "North").getFirst();
        String taken = reserves(DRAWN, "North").getFirst();

        Replacement outcome = Replacement.of(DRAWN, old, ReplacementReason.MOVED, AT, taken::equals);

        assertThat(outcome)
                .asInstanceOf(InstanceOfAssertFactories.type(Replacement.Made.class))
                .satisfies(made -> {
                    assertThat(made.by()).contains(reserves(DRAWN, "North").get(1));
                    assertThat(made.certificate().events().getFirst())
                            .isEqualTo(new CaseEvent.PassedOver(AT, taken, "drawn-by-another"));
                    assertThat(CertificateCheck.check(made.certificate().text()))
                            .isEqualTo(new CertificateCheck.Verdict.Valid());
                });
    }

    @Test
    void onlyCasesThatStandCanBeReplaced() {
        String old = selected(DRAWN, "North").getFirst();
        Certificate next = replaced(DRAWN, old, ReplacementReason.MOVED).certificate();

        assertThat(replace(next, old)).isEqualTo(new Replacement.GoneBefore());
        assertThat(replace(DRAWN, reserves(DRAWN, "North").getFirst())).isEqualTo(new Replacement.UnknownCase());
        assertThat(replace(DRAWN, "nobody")).isEqualTo(new Replacement.UnknownCase());
    }

    @Test
    void onlyListedReasonsAreKnown() {
        assertThat(Coded.find(ReplacementReason.class, "own-staff-child"))
                .isEqualTo(Optional.of(ReplacementReason.OWN_STAFF_CHILD));
        assertThat(Coded.find(ReplacementReason.class, "difficult")).isEmpty();
    }

    private static Replacement replace(Certificate certificate, String id) {
        return Replacement.of(certificate, id, ReplacementReason.MOVED, AT, _ -> false);
    }

    private static Replacement.Made replaced(Certificate certificate, String id, ReplacementReason reason) {
        return (Replacement.Made) Replacement.of(certificate, id, reason, AT, _ -> false);
    }
}
