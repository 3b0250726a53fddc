package org.sendqa.local.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Before anything starts, a year in which nothing can be played is refused in a sentence that says why. */
class SeasonIT {

    private static final Path PACKS = Path.of("../../shared/packs/target/packs");

    @Test
    void aYearBeforeTheFrameworkIsUsedHasNothingToPlay() {
        assertThatThrownBy(() -> Season.of(PACKS, "dorset", "2024-25"))
                .hasMessageContaining(
                        "There is nothing to play of Dorset in 2024-25: the framework isn't in use before");
    }

    @Test
    void aYearWhoseTermsNobodyGaveHasNothingToPlayWhereEverythingIsTermly() throws IOException {
        assertThatThrownBy(() -> Season.of(PACKS, "bwd", "2027-28"))
                .hasMessageContaining("There is nothing to play of Blackburn with Darwen in 2027-28")
                .hasMessageContaining("the calendar has no term dates for it yet");
        assertThat(Season.of(PACKS, "all", "2027-28").idle())
                .contains("Blackburn")
                .doesNotContain("Dorset");
    }

    @Test
    void theYearThatIsPlayedByDefaultIsIdleNowhere() throws IOException {
        assertThat(Season.of(PACKS, "all", "2026-27").idle()).isEmpty();
    }

    @Test
    void whatIsNoYearOrHasNoKnownBankHolidaysIsRefused() {
        assertThatThrownBy(() -> Season.of(PACKS, "all", "2026")).hasMessage("'2026' is no year; write 2026-27");
        assertThatThrownBy(() -> Season.of(PACKS, "all", "2040-41")).hasMessageContaining("bank holidays");
    }
}
