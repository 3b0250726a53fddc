package org.sendqa.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendqa.domain.report.RoundReport;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfReportIT {

    @BeforeAll
    static void foundry() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<RoundReport> reports() {
        return HtmlReportTest.reports();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyReportIsPdfUa1(RoundReport report) throws VeraPDFException, IOException {
        PDFAFlavour flavour = PDFAFlavour.fromString("ua1");
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf(report)), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getFailedChecks()).isEqualTo(Map.of());
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void languageTitleAndTagsAreThereWhichTheValidatorDoesNotAsk(RoundReport report) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(report))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(Page.title(report));
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void noCharacterOfThePageIsWithoutAGlyph(RoundReport report) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(report))) {
            String paper = new PDFTextStripper().getText(document);
            int[] missing = Jsoup.parse(HtmlReport.render(report))
                    .body()
                    .text()
                    .codePoints()
                    .filter(character -> !Character.isWhitespace(character) && paper.indexOf(character) < 0)
                    .toArray();
            assertThat(new String(missing, 0, missing.length)).isEmpty();
        }
    }

    @Test
    void allFontsAreWithinTheFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(SampleReports.aRound()))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void equalReportsGiveEqualBytes() {
        assertThat(pdf(SampleReports.aRound())).isEqualTo(pdf(SampleReports.aRound()));
    }

    private static byte[] pdf(RoundReport report) {
        return PdfReport.render(HtmlReport.render(report), report.heading().cutOff());
    }
}
