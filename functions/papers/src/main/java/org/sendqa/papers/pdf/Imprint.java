package org.sendqa.papers.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/**
 * Makes what lies on top of pages a part of them: stamps, notes, filled-in fields. Then the same is searched and drawn.
 */
final class Imprint {

    private Imprint() {}

    /** Changes the document; nothing lies on its pages afterwards. */
    static void on(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            List<PDAnnotation> shown = page.getAnnotations().stream()
                    .filter(mark -> !mark.isHidden() && !mark.isNoView())
                    .toList();
            if (!shown.isEmpty()) {
                on(document, page, shown);
            }
            page.getCOSObject().removeItem(COSName.ANNOTS);
        }
    }

    private static void on(PDDocument document, PDPage page, List<PDAnnotation> shown) throws IOException {
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            for (PDAnnotation mark : shown) {
                Optional<PDAppearanceStream> looks = looks(document, mark);
                if (looks.isPresent()) {
                    draw(content, mark, looks.get());
                }
            }
        }
    }

    /** As a reader draws it where the file doesn't say. */
    private static Optional<PDAppearanceStream> looks(PDDocument document, PDAnnotation mark) {
        if (mark.getNormalAppearanceStream() == null) {
            mark.constructAppearances(document);
        }
        return Optional.ofNullable(mark.getNormalAppearanceStream());
    }

    private static void draw(PDPageContentStream content, PDAnnotation mark, PDAppearanceStream looks)
            throws IOException {
        PDRectangle place = mark.getRectangle();
        PDRectangle box = looks.getBBox();
        if (place == null || box == null || box.getWidth() <= 0 || box.getHeight() <= 0) {
            return;
        }
        content.saveGraphicsState();
        if (mark.getOptionalContent() != null) {
            content.beginMarkedContent(COSName.OC, mark.getOptionalContent());
        }
        content.transform(onto(place, box.transform(looks.getMatrix()).getBounds2D()));
        content.drawForm(looks);
        if (mark.getOptionalContent() != null) {
            content.endMarkedContent();
        }
        content.restoreGraphicsState();
    }

    /** From the box that was drawn in to the place on the page (ISO 32000-1, 12.5.5). */
    private static Matrix onto(PDRectangle place, Rectangle2D box) {
        Matrix matrix = Matrix.getTranslateInstance(place.getLowerLeftX(), place.getLowerLeftY());
        matrix.concatenate(Matrix.getScaleInstance(
                (float) (place.getWidth() / box.getWidth()), (float) (place.getHeight() / box.getHeight())));
        matrix.concatenate(Matrix.getTranslateInstance((float) -box.getX(), (float) -box.getY()));
        return matrix;
    }
}
