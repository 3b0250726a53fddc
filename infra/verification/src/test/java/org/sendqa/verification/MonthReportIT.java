package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.local.demo.PlayedMonth;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The report that the month's managers get. */
@OnPlayedMonth
class MonthReportIT {

    @Test
    void itsPdfPassesTheProfileOfPdfUa1(PlayedMonth month) throws VeraPDFException, IOException {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.fromString("ua1");
        var pdf = Files.newInputStream(month.file("reports/report.pdf"));
        try (var parser = Foundries.defaultInstance().createParser(pdf, flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getFailedChecks()).isEqualTo(Map.of());
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
