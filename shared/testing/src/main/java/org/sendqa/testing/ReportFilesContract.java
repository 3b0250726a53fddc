package org.sendqa.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sendqa.domain.report.Edition;
import org.sendqa.domain.report.ReportFiles;

/** What every implementation of {@link ReportFiles} keeps to. Each test starts with none. */
public interface ReportFilesContract {

    /** The files under test. */
    ReportFiles files();

    @Test
    default void aFileIsReadBackAsItWasKept() {
        keep(1, "figures");
        assertThat(read(1)).isEqualTo("figures");
    }

    @Test
    default void whatWasKeptFirstStays() {
        keep(1, "figures");
        keep(1, "other figures");
        assertThat(read(1)).isEqualTo("figures");
    }

    @Test
    default void versionsLieSideBySide() {
        keep(1, "figures");
        keep(2, "corrected figures");
        assertThat(read(1)).isEqualTo("figures");
        assertThat(read(2)).isEqualTo("corrected figures");
    }

    @Test
    default void whatWasMadeForAnEarlierClosingIsNotTakenForALaterOne() {
        keep(1, "figures");
        Edition later = new Edition(Fixtures.aCycleRef(), 1, 7);
        files().keep(later, ReportFiles.FIGURES, "application/json", "later figures".getBytes(UTF_8));
        assertThat(read(1)).isEqualTo("figures");
        assertThat(new String(files().read(files().key(later, ReportFiles.FIGURES)), UTF_8))
                .isEqualTo("later figures");
    }

    @Test
    default void aFileNeverKeptIsRefused() {
        assertThatThrownBy(() -> read(7))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is gone");
    }

    @Test
    default void aLinkLeadsToTheFile() {
        String key = files().key(edition(1), ReportFiles.PAPER);
        assertThat(files().link(key, "audits.pdf").toString()).contains(key, "audits.pdf");
    }

    private static Edition edition(int version) {
        return new Edition(Fixtures.aCycleRef(), version, 5);
    }

    private void keep(int version, String content) {
        files().keep(edition(version), ReportFiles.FIGURES, "application/json", content.getBytes(UTF_8));
    }

    private String read(int version) {
        return new String(files().read(files().key(edition(version), ReportFiles.FIGURES)), UTF_8);
    }
}
