package org.sendqa.papers.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws a page, and says whether it shows what a search for words can't see. */
final class WatchedPage extends PageDrawer {

    /** In square points, all pictures of a page together: a name in small print takes as much. */
    private static final double TELLING = 300;

    private static final Set<String> DRAW_PICTURES = Set.of("Do", "BI", "ID", "EI");

    private double pictures;
    private boolean hasOtherLetters;

    WatchedPage(PageDrawerParameters parameters) throws IOException {
        super(parameters);
    }

    /** Whether somebody has to read it by eye. */
    boolean isByEye() {
        return hasOtherLetters || pictures >= TELLING;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        if (!Bounds.isDrawable(image.getWidth(), image.getHeight())) {
            throw new Undrawable("A picture is too large");
        }
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        pictures += Math.abs(place.getScaleX() * place.getScaleY() - place.getShearX() * place.getShearY());
        super.drawImage(image);
    }

    @Override
    protected void showType3Glyph(Matrix place, PDType3Font font, int code, Vector width) throws IOException {
        hasOtherLetters = true;
        super.showType3Glyph(place, font, code, width);
    }

    @Override
    protected void showFontGlyph(Matrix place, PDFont font, int code, Vector width) throws IOException {
        String letters = font.toUnicode(code);
        hasOtherLetters |= letters == null || letters.codePoints().anyMatch(WatchedPage::isNoLetter);
        super.showFontGlyph(place, font, code, width);
    }

    private static boolean isNoLetter(int letter) {
        return letter == 0xFFFD || Character.getType(letter) == Character.PRIVATE_USE;
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
            throws IOException {
        if (failure instanceof Undrawable) {
            throw failure;
        }
        if (failure instanceof MissingImageReaderException || DRAW_PICTURES.contains(operator.getName())) {
            throw new Undrawable(failure);
        }
        super.operatorException(operator, operands, failure);
    }
}
