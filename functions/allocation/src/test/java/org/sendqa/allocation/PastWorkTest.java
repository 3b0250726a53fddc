package org.sendqa.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.PapersWord;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.audit.VoidReason;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemorySamples;
import org.sendqa.testing.SampleAdvice;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SampleCases;

class PastWorkTest {

    private static final Instant AT = Instant.parse("2026-04-08T09:00:00Z");

    private final InMemorySamples samples = new InMemorySamples();

    @ParameterizedTest
    @EnumSource(VoidReason.class)
    void onlyAnAuditVoidedForAHandBarsItsAuditorFromTheCase(VoidReason reason) {
        samples.drawn(SampleCases.aSample(Fixtures.TEAM_MANAGERS));
        Set<String> interests =
                new PastWork(Fixtures.aCycleRef(), samples).interests(List.of(voided(reason)), Set.of());
        assertThat(interests).hasSize(reason == VoidReason.HAND ? 1 : 0);
    }

    @Test
    void aHandInOnePieceOfAdviceBarsFromEverythingOfItsChild() {
        Sample plans = SampleCases.aSample(Fixtures.TEAM_MANAGERS);
        DrawnCase plan = plans.cases().getFirst();
        var advice = new DrawnCase(
                plan.drawId(),
                plan.stratum(),
                SampleAdvice.anAdvice(1, LocalDate.of(2026, 3, 5)),
                plan.probability(),
                false);
        Sample drawn = new Sample(
                plans.cycle(),
                plans.draw(),
                plans.snapshot(),
                plans.certificate(),
                plans.settled(),
                List.of(advice),
                plans.revision());
        samples.drawn(drawn);
        assertThat(new PastWork(Fixtures.aCycleRef(), samples).interests(List.of(voided(VoidReason.HAND)), Set.of()))
                .containsExactly("child1");
    }

    private Audit voided(VoidReason reason) {
        var drawn = samples.of(Fixtures.aCycleRef()).getFirst().cases().getFirst();
        Audit.Header header = SampleAudits.assigned(1, "team-manager-1").header();
        Audit.Header own = new Audit.Header(
                header.cycle(),
                header.id(),
                header.draw(),
                drawn.drawId(),
                header.stratum(),
                header.auditor(),
                header.packDigest(),
                header.instrument(),
                header.deadline(),
                PapersWord.NOTHING,
                header.revision());
        return new Audit.Submitted(own, "answers/1", "good", AT, false, RequestKey.NONE)
                .voided(ReleaseReason.of(reason), SampleAudits.event("voided", AT));
    }
}
