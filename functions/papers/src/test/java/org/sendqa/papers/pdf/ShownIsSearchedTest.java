package org.sendqa.papers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.papers.Terms;
import org.sendqa.edge.Outcome;

/** Whatever the picture of a page shows was searched before. */
class ShownIsSearchedTest {

    private static final Terms TERMS =
            new Terms(List.of("Robin Sample"), List.of(LocalDate.parse("2012-03-04")), List.of());

    @Test
    void wordsOfAStampAreFoundOnThePageThatItLiesOn() {
        assertThat(leaks(SamplePdf.changed(
                        document -> Marks.stamp(document, "Robin, born 04/03/2012"), "The child likes music")))
                .containsExactly("On page 1: a name, a birth date.");
    }

    @Test
    void aStampThatMayBeReadIsInThePicture() throws IOException {
        byte[] upload = SamplePdf.changed(document -> Marks.stamp(document, "Redacted"), "The child likes music");
        var done = (Outcome.Done<FlatPdf>) RedactedPdf.take(upload, TERMS);
        BufferedImage page = ImageIO.read(
                new ByteArrayInputStream(PagePicture.of(done.value().content(), 1, "")));
        double dots = page.getHeight() / 792.0;
        assertThat(ink(page, 320 * dots, 345 * dots)).isPositive();
        assertThat(ink(page, 400 * dots, 500 * dots)).isZero();
    }

    @Test
    void otherLooksOfAStampAndHiddenStampsAreSearchedToo() {
        assertThat(leaks(SamplePdf.changed(
                        document -> Marks.pressed(document, Marks.stamp(document, "Redacted"), "Robin"), "Nothing")))
                .containsExactly("In a pattern, or in a look of a stamp or field that isn't shown: a name.");
        assertThat(leaks(SamplePdf.changed(
                        document -> Marks.stamp(document, "Robin").setHidden(true), "Nothing")))
                .containsExactly("In a pattern, or in a look of a stamp or field that isn't shown: a name.");
    }

    @Test
    void wordsUnderOtherWordsAreFound() {
        assertThat(leaks(SamplePdf.changed(document -> write(document, "XXXXX"), "Robin")))
                .containsExactly("On page 1: a name.");
    }

    @Test
    void lettersAreReadWhateverTheFileSaysInsteadOfThem() {
        assertThat(leaks(SamplePdf.changed(document -> instead(document, "music", "Robin"), "Nothing")))
                .contains("On page 1: a name.");
        assertThat(leaks(SamplePdf.changed(document -> instead(document, "Robin", "music"), "Nothing")))
                .contains("On page 1: a name.");
    }

    private static void instead(PDDocument document, String said, String drawn) throws IOException {
        PDPropertyList properties = PDPropertyList.create(new COSDictionary());
        properties.getCOSObject().setString(COSName.ACTUAL_TEXT, said);
        var append = PDPageContentStream.AppendMode.APPEND;
        try (var content = new PDPageContentStream(document, document.getPage(0), append, false)) {
            content.beginMarkedContent(COSName.getPDFName("Span"), properties);
            words(content, drawn, 500);
            content.endMarkedContent();
        }
    }

    private static void write(PDDocument document, String words) throws IOException {
        var append = PDPageContentStream.AppendMode.APPEND;
        try (var content = new PDPageContentStream(document, document.getPage(0), append, false)) {
            words(content, words, 700);
        }
    }

    private static void words(PDPageContentStream content, String words, int height) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(73, height);
        content.showText(words);
        content.endText();
    }

    private static long ink(BufferedImage page, double fromBelow, double toBelow) {
        long ink = 0;
        for (int y = page.getHeight() - (int) toBelow; y < page.getHeight() - (int) fromBelow; y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                ink += (page.getRGB(x, y) & 0xff00) < 0x8000 ? 1 : 0;
            }
        }
        return ink;
    }

    private static List<String> leaks(byte[] upload) {
        return ((Outcome.Refused<FlatPdf>) RedactedPdf.take(upload, TERMS)).errors();
    }
}
