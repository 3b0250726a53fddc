package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProbabilityTest {

    @Test
    void isKeptInLowestTermsAndReadBack() {
        assertThat(new Probability(2, 14)).isEqualTo(new Probability(1, 7));
        assertThat(Probability.of(new Probability(2, 14).text())).isEqualTo(new Probability(1, 7));
        assertThat(new Probability(0, 9).text()).isEqualTo("0/1");
    }

    @Test
    void oneGivenTheOtherMultiplies() {
        assertThat(new Probability(2, 7).times(new Probability(1, 8))).isEqualTo(new Probability(1, 28));
    }

    @Test
    void ofManyDrawsItIsStillExact() {
        Probability one = new Probability(1, 20_635);
        Probability ofSix = one.times(one).times(one).times(one).times(one).times(one);
        assertThat(ofSix.text()).isEqualTo("1/77201695657352791917015625");
    }

    @Test
    void moreThanCertainIsRefused() {
        assertThatThrownBy(() -> new Probability(3, 2)).hasMessage("3/2 is no probability");
        assertThatThrownBy(() -> new Probability(1, 0)).hasMessage("1/0 is no probability");
    }
}
