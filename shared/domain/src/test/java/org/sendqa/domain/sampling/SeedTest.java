package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SeedTest {

    @Test
    void itsTextIsItsFourPartsLineByLine() {
        assertThat(SampleDraws.SEED.text()).isEqualTo("dor\nehc-plan-audits/team-managers\n2026-04\n314159");
    }

    @Test
    void itsCommitmentIsTheHashOfThePublicValueAlone() {
        Seed seed = new Seed("dor", "audits/draw", "2026-04", "abc");

        assertThat(seed.commitment())
                .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void refusesAPartOfTwoLines() {
        assertThatThrownBy(() -> new Seed("dor", "audits", "2026-04\nx", "abc")).hasMessageContaining("line feed");
    }
}
