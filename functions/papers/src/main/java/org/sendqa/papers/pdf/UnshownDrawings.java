package org.sendqa.papers.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Reads the words of drawings that no page was seen to show by itself: other looks of stamps and fields, patterns,
 * masks, left-overs.
 */
final class UnshownDrawings {

    /** As a refusal says it. */
    static final String PLACE = "In a pattern, or in a look of a stamp or field that isn't shown";

    private UnshownDrawings() {}

    /** Of all but those whose words were read already. */
    static String words(PDDocument document, Set<COSStream> read) throws IOException {
        List<COSStream> left = FileObjects.streams(document).stream()
                .filter(UnshownDrawings::isDrawing)
                .filter(stream -> !read.contains(stream))
                .toList();
        try (PDDocument sheets = new PDDocument()) {
            for (COSStream drawing : left) {
                PDPage sheet = new PDPage();
                sheets.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(sheets, sheet)) {
                    content.drawForm(new PDFormXObject(drawing));
                }
            }
            return String.join("\n", PageTexts.of(sheets).pages());
        }
    }

    private static boolean isDrawing(COSDictionary dictionary) {
        return COSName.FORM.equals(dictionary.getCOSName(COSName.SUBTYPE))
                || dictionary.containsKey(COSName.BBOX)
                || dictionary.getInt(COSName.PATTERN_TYPE) == 1;
    }
}
