package org.sendqa.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.report.Shortfalls.Reason;
import org.sendqa.domain.sampling.CaseEvent;
import org.sendqa.domain.sampling.Cell;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.Seed;
import org.sendqa.domain.sampling.StratumDraw;
import org.sendqa.domain.sampling.Withdrawal;

class CertifiedTest {

    private static final Certificate CERTIFICATE = new Certificate(
                    new Seed("dor", "plan-audits/leads", "2026-04", "value"),
                    List.of(),
                    "sha256:d",
                    List.of(stratum("North", "a", "b"), stratum("East", "d")),
                    new TreeMap<>(),
                    List.of())
            .with(List.of(
                    new CaseEvent.Replaced(SampleRound.CUT_OFF, "a", "b", "moved"),
                    new CaseEvent.PassedOver(SampleRound.CUT_OFF, "c", "drawn-by-another"),
                    new CaseEvent.Withdrawn(SampleRound.CUT_OFF, "d", "died"),
                    new CaseEvent.Replaced(SampleRound.CUT_OFF, "e", "f", "moved")));

    @Test
    void casesWhosePlaceAReserveTookAreCountedByReasonAndReservesPassedOverAreNot() {
        assertThat(Certified.of("leads", CERTIFICATE).replaced()).isEqualTo(List.of(new Reason("moved", 2)));
    }

    @Test
    void aCaseThatNoReserveCouldReplaceIsWithdrawnFromItsStratum() {
        assertThat(Certified.of("leads", CERTIFICATE).withdrawn()).isEqualTo(List.of(new Withdrawal("East", "died")));
    }

    @Test
    void theNewestDigestIsTaken() {
        assertThat(Certified.of("leads", CERTIFICATE).digest()).isEqualTo(CERTIFICATE.digest());
    }

    private static StratumDraw stratum(String locality, String... frame) {
        return new StratumDraw(Cell.of(Map.of("locality", locality)), 1, List.of(frame), List.of(), List.of());
    }
}
