package org.sendqa.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.instruments.Office.PLAN;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.SampleForm;

class RoundsOnFormTest {

    private static final String WHY = "A question is missing";
    private final Office office = new Office();

    @BeforeEach
    void aSecondVersionIsInForce() {
        office.upload(new SampleForm().bytes());
        office.approve(office.officer, 2);
    }

    @Test
    void roundsWhoseAuditsNobodyHasYetGoOverAndOthersKeepTheirForm() {
        String pack = office.packs().current("dor").digest();
        List<CycleRef> rounds = List.of(
                office.rounds.announced("2026-03", pack),
                office.rounds.drawn("2026-04", pack),
                office.rounds.handedOut("2026-05", pack));
        assertThat(office.withdraw(office.officer, 2, WHY))
                .isEqualTo(new Outcome.Done<>(
                        new OutOfForce(PLAN, 2, Office.NOW.toString(), List.of("EHC plan audits, May 2026"))));
        assertThat(rounds)
                .extracting(round -> office.rounds.form(round, office.packs()))
                .containsExactly(1, 1, 2);
        assertThat(office.rounds.cycles().events(rounds.getFirst()))
                .extracting(Event::kind)
                .containsExactly("announced", "form-withdrawn");
    }

    @Test
    void whatACrashLeftBehindGoesOverWhenItIsWithdrawnAgain() {
        String pack = office.packs().current("dor").digest();
        office.withdraw(office.officer, 2, WHY);
        CycleRef left = office.rounds.announced("2026-04", pack);
        office.withdraw(office.officer, 2, WHY);
        assertThat(office.rounds.form(left, office.packs())).isEqualTo(1);
    }
}
