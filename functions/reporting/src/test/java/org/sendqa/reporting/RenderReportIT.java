package org.sendqa.reporting;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sendqa.domain.report.Edition;
import org.sendqa.domain.report.ReportFiles;

class RenderReportIT {

    private final ClosedRound round = new ClosedRound();
    private final RenderReport renderReport = new RenderReport(round.files);

    @Test
    void keptFiguresGetEveryForm() {
        Edition edition = round.compiled();
        assertThat(renderReport.render(edition)).isPositive();
        assertThat(starts(ReportFiles.PAGE)).isEqualTo("<!DO");
        assertThat(starts(ReportFiles.PAPER)).isEqualTo("%PDF");
        assertThat(starts(ReportFiles.WORKBOOK)).startsWith("PK");
    }

    @Test
    void primingKeepsNothing() {
        renderReport.prime();
        assertThat(round.files.keys()).isEmpty();
    }

    private String starts(String name) {
        byte[] content = round.files.read(round.files.key(round.compiled(), name));
        return new String(content, 0, 4, US_ASCII);
    }
}
