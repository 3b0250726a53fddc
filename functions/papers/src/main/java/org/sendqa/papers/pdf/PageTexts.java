package org.sendqa.papers.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The words of each page, be they to be seen or hidden under something.
 *
 * @param pages a text for each
 * @param drawn the parts of drawings that the pages are made of
 */
record PageTexts(List<String> pages, Set<COSStream> drawn) {

    static PageTexts of(PDDocument document) throws IOException {
        PageWords words = new PageWords();
        List<String> texts = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            texts.add(words.of(document, page));
        }
        return new PageTexts(texts, words.drawn());
    }
}
