package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sendqa.testing.Fixtures.TEAM_MANAGERS;

import org.junit.jupiter.api.Test;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.DrawDesign;

/** What every implementation of {@link Certificates} keeps to. */
public interface CertificatesContract {

    /** The certificates under test. */
    Certificates certificates();

    @Test
    default void aCertificateIsReadBackAsItWasWritten() {
        String key = certificates().keep(Fixtures.aCycleRef(), TEAM_MANAGERS, 1, "{\"stratum\":\"Bär 😀\"}");
        assertThat(certificates().read(key)).isEqualTo("{\"stratum\":\"Bär 😀\"}");
    }

    @Test
    default void theSameTextAgainChangesNothing() {
        String key = certificates().keep(Fixtures.aCycleRef(), TEAM_MANAGERS, 2, "{}");
        assertThat(certificates().keep(Fixtures.aCycleRef(), TEAM_MANAGERS, 2, "{}"))
                .isEqualTo(key);
        assertThat(certificates().read(key)).isEqualTo("{}");
    }

    @Test
    default void anotherTextUnderTheSameNumberLiesBesideTheFirst() {
        String first = certificates().keep(Fixtures.aCycleRef(), TEAM_MANAGERS, 3, "{}");
        String second = certificates().keep(Fixtures.aCycleRef(), TEAM_MANAGERS, 3, "{\"a\":1}");
        assertThat(second).isNotEqualTo(first);
        assertThat(certificates().read(first)).isEqualTo("{}");
        assertThat(certificates().read(second)).isEqualTo("{\"a\":1}");
    }

    @Test
    default void aProfileLiesBesideTheCertificatesOfItsDraw() {
        String certificate = certificates().keep(Fixtures.aCycleRef(), TEAM_MANAGERS, 4, "{}");
        String profile = certificates().keepProfile(Fixtures.aCycleRef(), TEAM_MANAGERS, "{\"sample\":6}");
        assertThat(certificates().read(profile)).isEqualTo("{\"sample\":6}");
        assertThat(certificates().keepProfile(Fixtures.aCycleRef(), TEAM_MANAGERS, "{\"sample\":6}"))
                .isEqualTo(profile);
        assertThat(certificates().read(certificate)).isEqualTo("{}");
    }

    @Test
    default void aDesignIsReadBackByTheDigestThatCertificatesName() {
        DrawDesign design = DrawDesign.of(Fixtures.aPack(), Fixtures.anEhcPlanActivity(), TEAM_MANAGERS);
        certificates().keepDesign("dor", design);
        certificates().keepDesign("dor", design);
        assertThat(certificates().design("dor", design.digest())).isEqualTo(design.text());
    }

    @Test
    default void aCertificateNeverKeptIsRefused() {
        assertThatThrownBy(() -> certificates().read("certificates/dor/nowhere/1.json"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is gone");
    }
}
