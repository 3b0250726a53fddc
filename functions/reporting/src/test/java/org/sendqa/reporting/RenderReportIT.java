package org.sendqa.reporting;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.reporting.ClosedRound.CYCLE;
import static org.sendqa.reporting.ClosedRound.NOW;

import org.junit.jupiter.api.Test;
import org.sendqa.domain.report.ReportFiles;

class RenderReportIT {

    private final ClosedRound round = new ClosedRound();
    private final RenderReport renderReport = new RenderReport(round.files);

    @Test
    void keptFiguresGetEveryForm() {
        round.compileReport().compile(CYCLE, NOW);
        assertThat(renderReport.render(CYCLE)).isPositive();
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
        byte[] content = round.files.read(round.files.key(CYCLE, 1, name));
        return new String(content, 0, 4, US_ASCII);
    }
}
