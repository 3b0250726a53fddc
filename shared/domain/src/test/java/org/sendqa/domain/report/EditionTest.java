package org.sendqa.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.report.Reports.Released;

class EditionTest {

    private static final CycleRef APRIL = new CycleRef("dor", "audits", "2026-04");
    private static final ReportFiles FILES = new ReportFiles() {
        @Override
        public String key(Edition edition, String name) {
            return edition + name;
        }

        @Override
        public void keep(Edition edition, String name, String mediaType, byte[] content) {}

        @Override
        public byte[] read(String key) {
            return new byte[0];
        }

        @Override
        public URI link(String key, String fileName) {
            return URI.create(fileName);
        }
    };

    @Test
    void theFirstClosingBecomesTheFirstVersion() {
        assertThat(of(5)).isEqualTo(new Edition(APRIL, 1, 5));
    }

    @Test
    void aLaterClosingBecomesTheVersionAfterThoseReleased() {
        assertThat(of(8, released(1, 5))).isEqualTo(new Edition(APRIL, 2, 8));
        assertThat(of(11, released(2, 8), released(1, 5))).isEqualTo(new Edition(APRIL, 3, 11));
    }

    @Test
    void aClosingThatWasReleasedKeepsItsVersion() {
        assertThat(of(5, released(2, 8), released(1, 5))).isEqualTo(new Edition(APRIL, 1, 5));
        assertThat(of(8, released(2, 8), released(1, 5))).isEqualTo(new Edition(APRIL, 2, 8));
    }

    @Test
    void otherCyclesReportsCountForNothing() {
        CycleRef march = new CycleRef("dor", "audits", "2026-03");
        assertThat(of(5, new Released(march, 4, "March", Map.of(), List.of()))).isEqualTo(new Edition(APRIL, 1, 5));
    }

    private static Edition of(int revision, Released... released) {
        return Edition.of(APRIL, revision, List.of(released), FILES);
    }

    private static Released released(int version, int revision) {
        String figures = FILES.key(new Edition(APRIL, version, revision), ReportFiles.FIGURES);
        return new Released(APRIL, version, "April", Map.of(ReportFiles.FIGURES, figures), List.of());
    }
}
