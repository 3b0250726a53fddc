package org.sendqa.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.report.Shortfalls.Reason;
import org.sendqa.domain.sampling.CaseEvent;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.Seed;

class CertifiedTest {

    private static final Certificate CERTIFICATE = new Certificate(
                    new Seed("dor", "plan-audits/leads", "2026-04", "value"),
                    List.of(),
                    "sha256:d",
                    List.of(),
                    new TreeMap<>(),
                    List.of())
            .with(List.of(
                    new CaseEvent.Replaced(SampleRound.CUT_OFF, "a", "b", "moved"),
                    new CaseEvent.PassedOver(SampleRound.CUT_OFF, "c", "drawn-by-another"),
                    new CaseEvent.Withdrawn(SampleRound.CUT_OFF, "d", "died"),
                    new CaseEvent.Replaced(SampleRound.CUT_OFF, "e", "f", "moved")));

    @Test
    void casesThatLeftTheSampleAreCountedByReasonAndReservesPassedOverAreNot() {
        assertThat(Certified.of("leads", CERTIFICATE).replaced())
                .isEqualTo(List.of(new Reason("died", 1), new Reason("moved", 2)));
    }

    @Test
    void theNewestDigestIsTaken() {
        assertThat(Certified.of("leads", CERTIFICATE).digest()).isEqualTo(CERTIFICATE.digest());
    }
}
