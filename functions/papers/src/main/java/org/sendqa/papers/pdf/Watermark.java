package org.sendqa.papers.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Draws words all over a picture, from the letters' outlines in PDFBox's own font: where it runs there are no fonts.
 */
final class Watermark {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Light enough to read through, and over black too. */
    private static final Color INK = new Color(150, 30, 90, 70);

    private static final int ROWS = 4;
    private static final int LETTERS_PER_WIDTH = 30;

    private Watermark() {}

    static void draw(BufferedImage picture, String words) throws IOException {
        try (InputStream font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
                TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            Path2D fromEdgeToEdge = Lettering.line(letters, "%s   %s".formatted(words, words));
            Graphics2D pen = picture.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setColor(INK);
            double size = (double) picture.getWidth() / LETTERS_PER_WIDTH / letters.getUnitsPerEm();
            for (int row = 0; row < ROWS; row++) {
                AffineTransform place = AffineTransform.getTranslateInstance(
                        picture.getWidth() * 0.04, picture.getHeight() * (row + 1.0) / ROWS);
                place.rotate(-Math.PI / 8);
                place.scale(size, -size);
                pen.fill(place.createTransformedShape(fromEdgeToEdge));
            }
            pen.dispose();
        }
    }
}
