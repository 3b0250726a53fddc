package org.sendqa.papers.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** PDFs as tests upload them. */
public final class SamplePdf {

    private SamplePdf() {}

    /** Changes a document before it is saved. */
    interface Change {
        void make(PDDocument document) throws IOException;
    }

    /** A strip of a page for each text, since drawing is what takes the time; an empty text leaves it blank. */
    public static byte[] of(String... pages) {
        return document(new PDRectangle(612, 200), _ -> {}, pages);
    }

    /** A whole page for each text. */
    static byte[] changed(Change change, String... pages) {
        return document(PDRectangle.LETTER, change, pages);
    }

    private static byte[] document(PDRectangle size, Change change, String... pages) {
        try (PDDocument document = new PDDocument()) {
            for (String text : pages) {
                document.addPage(new PDPage(size));
                write(document, text);
            }
            change.make(document);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            document.save(content);
            return content.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(PDDocument document, String text) throws IOException {
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, page.getBBox().getHeight() - 92);
            for (String line : text.lines().toList()) {
                content.showText(line);
                content.newLineAtOffset(0, -18);
            }
            content.endText();
        }
    }

    /** Draws a black bar over the words of the first page, as if that took them away. */
    static void cover(PDDocument document) throws IOException {
        var append = PDPageContentStream.AppendMode.APPEND;
        try (var content = new PDPageContentStream(document, document.getPage(0), append, false)) {
            content.addRect(60, 600, 480, 130);
            content.fill();
        }
    }
}
