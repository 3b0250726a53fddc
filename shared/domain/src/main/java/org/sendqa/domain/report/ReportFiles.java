package org.sendqa.domain.report;

import java.net.URI;

/** Where the files of each report lie: immutable objects by edition and name. */
public interface ReportFiles {

    /** The figures, canonical JSON. */
    String FIGURES = "report.json";

    /** The page, for screens and as a mail's body. */
    String PAGE = "report.html";

    /** The page on paper, PDF/UA. */
    String PAPER = "report.pdf";

    /** The figures to count on with, XLSX. */
    String WORKBOOK = "report.xlsx";

    /** The key a file lies under, or will. */
    String key(Edition edition, String name);

    /**
     * Stores one file of an edition; what was stored under its name first stays, so that a second run can't change a
     * report that somebody has read.
     *
     * @param name such as {@link #PAPER}
     */
    void keep(Edition edition, String name, String mediaType, byte[] content);

    /** Reads a stored file; refuses a key that nothing is stored under. */
    byte[] read(String key);

    /**
     * An address under which a browser may fetch a stored file for a few minutes.
     *
     * @param fileName what the browser calls it: letters, digits, dots and hyphens
     */
    URI link(String key, String fileName);
}
