package org.sendqa.papers.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceEntry;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Stamps that lie on the first page of a PDF: words that nothing but their looks hold. */
final class Marks {

    private Marks() {}

    static PDAnnotationRubberStamp stamp(PDDocument document, String words) throws IOException {
        PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
        stamp.setRectangle(new PDRectangle(50, 300, 450, 100));
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(looks(document, words));
        stamp.setAppearance(looks);
        document.getPage(0).getAnnotations().add(stamp);
        return stamp;
    }

    /** Another look of it, which a reader shows while it is pressed. */
    static void pressed(PDDocument document, PDAnnotationRubberStamp stamp, String words) throws IOException {
        COSDictionary states = new COSDictionary();
        states.setItem(COSName.getPDFName("Off"), looks(document, words));
        stamp.getAppearance().setDownAppearance(new PDAppearanceEntry(states));
    }

    private static PDAppearanceStream looks(PDDocument document, String words) throws IOException {
        PDAppearanceStream looks = new PDAppearanceStream(document);
        looks.setBBox(new PDRectangle(450, 100));
        looks.setResources(new PDResources());
        var font = looks.getResources().add(new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        try (var content = looks.getContentStream().createOutputStream()) {
            String drawn = "BT /%s 24 Tf 20 20 Td (%s) Tj ET".formatted(font.getName(), words);
            content.write(drawn.getBytes(StandardCharsets.US_ASCII));
        }
        return looks;
    }
}
