package org.sendqa.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
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
    default void aFileNeverKeptIsRefused() {
        assertThatThrownBy(() -> read(7))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is gone");
    }

    @Test
    default void aLinkLeadsToTheFile() {
        String key = files().key(Fixtures.aCycleRef(), 1, ReportFiles.PAPER);
        assertThat(files().link(key, "audits.pdf").toString()).contains(key, "audits.pdf");
    }

    private void keep(int version, String content) {
        files().keep(Fixtures.aCycleRef(), version, ReportFiles.FIGURES, "application/json", content.getBytes(UTF_8));
    }

    private String read(int version) {
        return new String(files().read(files().key(Fixtures.aCycleRef(), version, ReportFiles.FIGURES)), UTF_8);
    }
}
