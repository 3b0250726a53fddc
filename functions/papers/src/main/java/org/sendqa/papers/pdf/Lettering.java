package org.sendqa.papers.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Puts the outlines of a font's letters beside each other. */
final class Lettering {

    private Lettering() {}

    /** In the font's own units, from its origin to the right. */
    static Path2D line(TrueTypeFont font, String words) throws IOException {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        Path2D line = new Path2D.Double();
        double at = 0;
        for (int letter : words.codePoints().toArray()) {
            int glyph = glyphs.getGlyphId(letter);
            GlyphData outline = font.getGlyph().getGlyph(glyph);
            if (outline != null) {
                AffineTransform place = AffineTransform.getTranslateInstance(at, 0);
                line.append(outline.getPath().getPathIterator(place), false);
            }
            at += font.getAdvanceWidth(glyph);
        }
        return line;
    }
}
