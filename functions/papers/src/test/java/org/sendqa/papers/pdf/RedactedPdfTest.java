package org.sendqa.papers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.papers.Terms;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

class RedactedPdfTest {

    private static final String CHILD = "Robin Sample";
    private static final Terms TERMS =
            new Terms(List.of(CHILD), List.of(LocalDate.parse("2012-03-04")), List.of("7 Nowhere Lane, ZZ9 9ZZ"));

    @Test
    void ofAPaperWithHiddenPartsOnlyPicturesOfItsPagesAreLeft() throws IOException {
        byte[] upload = SamplePdf.changed(
                document -> {
                    SamplePdf.cover(document);
                    HiddenParts.everywhere(document, "kept out of sight");
                },
                "What the child can do",
                "",
                "What is to come");
        FlatPdf flat = done(RedactedPdf.take(upload, TERMS));
        assertThat(flat.pages()).isEqualTo(3);
        assertThat(flat.byEye()).containsExactly(2);
        try (PDDocument document = Loader.loadPDF(flat.content())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(document)).isBlank();
            assertThat(HiddenTexts.of(document).toString()).doesNotContain("sight");
            assertThat(document.getDocumentCatalog().getCOSObject().keySet())
                    .extracting(name -> name.getName())
                    .containsExactlyInAnyOrder("Type", "Version", "Pages");
        }
        assertThat(new String(flat.content(), StandardCharsets.ISO_8859_1)).doesNotContain("sight", "Annots", "Author");
    }

    @Test
    void whatIsCoveredOrInvisibleIsRefusedWithItsPageAndKindAndNeverItsWords() {
        byte[] upload =
                SamplePdf.changed(SamplePdf::cover, "About Robin\nborn 4th March\n2012", "", "At 7 Nowhere Lane");
        assertThat(leaks(upload)).containsExactly("On page 1: a name, a birth date.", "On page 3: an address.");
    }

    @Test
    void everyPartThatNoPageShowsIsSearchedToo() {
        byte[] upload = SamplePdf.changed(document -> HiddenParts.everywhere(document, CHILD), "Nothing here");
        assertThat(leaks(upload))
                .containsExactly(
                        "In a bookmark: a name.",
                        "In a form field: a name.",
                        "In a note or mark on a page: a name.",
                        "In a part that no page shows: a name.",
                        "In an attachment: a name.",
                        "In the document's properties: a name.");
    }

    @Test
    void whatIsNoReadablePdfIsRefused() {
        assertThat(refused("%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8)))
                .startsWith("The file isn't a PDF");
        assertThat(refused("PK a word processor's file".getBytes(StandardCharsets.UTF_8)))
                .startsWith("The file isn't a PDF");
        assertThat(refused(new byte[0])).startsWith("The file isn't a PDF");
    }

    @Test
    void aProtectedFileIsRefusedWhetherItOpensOrNot() {
        for (String password : List.of("", "secret")) {
            assertThat(refused(SamplePdf.changed(
                            document -> document.protect(
                                    new StandardProtectionPolicy("owner", password, new AccessPermission())),
                            "Locked")))
                    .startsWith("The file is protected");
        }
    }

    @Test
    void aPaperHasFortyPagesAtMost() {
        String[] pages = IntStream.rangeClosed(0, RedactedPdf.MOST_PAGES)
                .mapToObj(page -> "")
                .toArray(String[]::new);
        assertThat(refused(SamplePdf.of(pages))).startsWith("The file has 41 pages");
    }

    private static List<String> leaks(byte[] upload) {
        var refused = (Outcome.Refused<FlatPdf>) RedactedPdf.take(upload, TERMS);
        assertThat(refused.kind()).isEqualTo(Refusal.FAULTY);
        assertThat(refused.toString()).doesNotContain("Robin", "2012", "Nowhere");
        return refused.errors();
    }

    private static String refused(byte[] upload) {
        var refused = (Outcome.Refused<FlatPdf>) RedactedPdf.take(upload, TERMS);
        assertThat(refused.kind()).isEqualTo(Refusal.WRONG_FILE);
        return refused.sentence();
    }

    private static FlatPdf done(Outcome<FlatPdf> outcome) {
        return ((Outcome.Done<FlatPdf>) outcome).value();
    }
}
