package org.sendqa.papers.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads the letters that pages draw, and apart from them what pages say instead of letters to those who copy them. */
final class PageWords extends PDFTextStripper {

    private final Set<COSStream> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder asDrawn = new StringBuilder();
    private @Nullable TextPosition last;

    PageWords() {
        setSortByPosition(true);
    }

    /**
     * In the order in which a reader meets them, and in that of drawing: words on each other are mixed in the first.
     */
    String of(PDDocument document, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        asDrawn.setLength(0);
        return getText(document) + "\n" + asDrawn;
    }

    /** The parts of drawings that were met. */
    Set<COSStream> drawn() {
        return drawn;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        drawn.add(form.getCOSObject());
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        drawn.add(form.getCOSObject());
        super.showTransparencyGroup(form);
    }

    /** What stands for letters must not keep them from being read. */
    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        if (properties != null) {
            for (COSBase value : properties.getValues()) {
                if (value instanceof COSString words) {
                    asDrawn.append('\n').append(words.getString()).append('\n');
                }
            }
        }
        super.beginMarkedContentSequence(tag, null);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        super.processTextPosition(letter);
        if (last != null) {
            asDrawn.append(between(last, letter));
        }
        asDrawn.append(letter.getUnicode());
        last = letter;
    }

    private static String between(TextPosition last, TextPosition next) {
        float gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
        float size = next.getFontSizeInPt();
        boolean isOnLine = Math.abs(next.getYDirAdj() - last.getYDirAdj()) < size / 2;
        if (!isOnLine || gap < -size / 2) {
            return "\n";
        }
        return gap > size / 5 ? " " : "";
    }
}
