package org.sendqa.papers.pdf;

import java.util.List;

/** What is kept of a PDF: a picture of each page and nothing else. */
public final class FlatPdf {

    private final byte[] content;
    private final int pages;
    private final List<Integer> byEye;

    FlatPdf(byte[] content, int pages, List<Integer> byEye) {
        this.content = content.clone();
        this.pages = pages;
        this.byEye = List.copyOf(byEye);
    }

    /** As a PDF again, each page one picture. */
    public byte[] content() {
        return content.clone();
    }

    /** How many pages it has. */
    public int pages() {
        return pages;
    }

    /** Pages on which the file had no words that could be searched: scans, most of all. */
    public List<Integer> byEye() {
        return byEye;
    }
}
