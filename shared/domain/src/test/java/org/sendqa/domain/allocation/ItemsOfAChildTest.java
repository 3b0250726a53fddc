package org.sendqa.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whom an interest keeps from what. */
class ItemsOfAChildTest {

    @Test
    void anInterestInAChildIsOneInEverythingOfThatChild() {
        assertThat(anAudited("aa").isAmong(Set.of("aa"))).isTrue();
        assertThat(anAudited("aa.01").isAmong(Set.of("aa"))).isTrue();
        assertThat(anAudited("aa.02").isAmong(Set.of("aa"))).isTrue();
        assertThat(anAudited("bb.01").isAmong(Set.of("aa"))).isFalse();
    }

    @Test
    void anInterestInOneThingIsNoneInAnother() {
        assertThat(anAudited("aa.01").isAmong(Set.of("aa.01"))).isTrue();
        assertThat(anAudited("aa.02").isAmong(Set.of("aa.01"))).isFalse();
    }

    private static AuditedCase anAudited(String key) {
        return new AuditedCase(
                key,
                "d1",
                "Vale",
                "Vale",
                Set.of(),
                Set.of(),
                new Hands(Set.of(), Set.of(), Set.of(), 0, Set.of(), Set.of()));
    }
}
