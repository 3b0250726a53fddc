package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.PublicValue;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.pack.SamplePlan.WhenShort;

class ThrownValueTest {

    private static final DrawDesign COMMITTED = design(new PublicValue.Committed());
    private static final DrawDesign THROWN = design(new PublicValue.Thrown("the forum's chair", 10));

    @Test
    void aValueIsOfTheKindThatTheDesignAsksFor() {
        assertThat(ThrownValue.fault(ThrownValue.of("3516224163"), THROWN)).isEmpty();
        assertThat(ThrownValue.fault("b1a5", COMMITTED)).isEmpty();
        assertThat(ThrownValue.fault(ThrownValue.of("3516224163"), COMMITTED))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("committed to beforehand"));
        for (String other : List.of("b1a5", "3516224163", ThrownValue.of("351622416"), ThrownValue.of("3516224167"))) {
            assertThat(ThrownValue.fault(other, THROWN))
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("of 10 dice"));
        }
    }

    @Test
    void aDesignSaysWhoThrowsAndOneThatIsCommittedToKeepsItsText() {
        assertThat(DrawDesign.read(THROWN.text())).isEqualTo(THROWN);
        assertThat(THROWN.text()).contains("\"dice\":10", "\"thrownBy\":\"the forum's chair\"");
        assertThat(COMMITTED.text()).doesNotContain("dice", "thrownBy", "publicValue");
    }

    private static DrawDesign design(PublicValue publicValue) {
        Quota quota = new Quota.Each(List.of("phase"), 2, 0);
        return Quotas.design(Quotas.BY_PHASE, new SamplePlan(quota, List.of(), List.of(), WhenShort.DRAW, publicValue));
    }
}
