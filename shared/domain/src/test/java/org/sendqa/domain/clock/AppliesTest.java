package org.sendqa.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AppliesTest {

    private final Applies amendedPlans = new Applies(
            new TreeMap<>(Map.of("planType", List.of("amended"))), new TreeMap<>(Map.of("status", List.of("ceased"))));

    @Test
    void aCaseOfAnotherKindIsNotMeant() {
        assertThat(amendedPlans.excludes(Map.of("planType", "new"))).isTrue();
        assertThat(amendedPlans.excludes(Map.of("planType", "amended"))).isFalse();
    }

    @Test
    void aCaseThatIsLeftOutIsNotMeantEither() {
        assertThat(amendedPlans.excludes(Map.of("planType", "amended", "status", "ceased")))
                .isTrue();
    }

    @Test
    void aKindThatIsNotRecordedLeavesItOpen() {
        assertThat(amendedPlans.open(Map.of())).contains("planType");
        assertThat(amendedPlans.open(Map.of("planType", "amended"))).isEmpty();
        assertThat(amendedPlans.excludes(Map.of())).isFalse();
    }
}
