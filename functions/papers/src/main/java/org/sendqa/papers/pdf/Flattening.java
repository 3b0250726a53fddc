package org.sendqa.papers.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.sendqa.domain.papers.LeakSearch;
import org.sendqa.papers.pdf.WatchedPages.Drawn;

/** Makes a PDF flat: pictures of its pages in a file that has nothing else, so that nothing hidden can come along. */
final class Flattening {

    private static final float POINTS_PER_INCH = 72;

    /** Enough for small print; twice as fine would take four times as long. */
    private static final float DOTS_PER_INCH = 130;

    /** In dots, so that a poster is no heavier than a page. */
    private static final float LONGEST_EDGE = 1900;

    private static final float QUALITY = 0.8f;

    private Flattening() {}

    /** The pictures, and the pages on which they show what a search for words can't see. */
    static FlatPdf flat(PDDocument document, List<String> texts) throws IOException {
        WatchedPages pages = new WatchedPages(document);
        List<Integer> byEye = new ArrayList<>();
        try (PDDocument flat = new PDDocument()) {
            for (int page = 0; page < texts.size(); page++) {
                Drawn drawn = pages.draw(page, scale(document.getPage(page).getCropBox()));
                add(flat, drawn.picture());
                if (drawn.byEye() || !LeakSearch.isReadable(texts.get(page))) {
                    byEye.add(page + 1);
                }
            }
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            flat.save(content);
            return new FlatPdf(content.toByteArray(), texts.size(), byEye);
        }
    }

    private static float scale(PDRectangle page) {
        return Math.min(
                DOTS_PER_INCH / POINTS_PER_INCH,
                LONGEST_EDGE / Math.max(1, Math.max(page.getWidth(), page.getHeight())));
    }

    private static void add(PDDocument flat, BufferedImage picture) throws IOException {
        PDPage page = new PDPage(new PDRectangle(picture.getWidth(), picture.getHeight()));
        flat.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(flat, page)) {
            content.drawImage(JPEGFactory.createFromImage(flat, picture, QUALITY), 0, 0);
        }
    }
}
