package org.sendqa.tables;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells by a file's first bytes what it is if it is neither CSV nor a workbook, whatever its name says. */
final class FileKind {

    /** How many first bytes are needed. */
    static final int BYTES = 512;

    /** What is said of a file with nothing in it. */
    static final String EMPTY = "The file is empty. Export it again and upload that file.";

    private static final String AS_CSV =
            "Open it in your spreadsheet, choose Save as and the type 'CSV UTF-8', and upload that file.";

    private FileKind() {}

    /** A sentence for whoever sent something else. */
    static Optional<String> refusal(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        String begin = text.stripLeading().toLowerCase(Locale.ROOT);
        if (text.isBlank()) {
            return Optional.of(EMPTY);
        } else if (text.startsWith("%PDF")) {
            return Optional.of("The file is a PDF, whatever its name says."
                    + " Export the table itself as a CSV file or a workbook.");
        } else if (begin.startsWith("<html") || begin.startsWith("<!doctype") || begin.startsWith("<?xml")) {
            return Optional.of("The file is a web page, perhaps a sign-in page saved by mistake. Export it again.");
        } else if (text.startsWith("\u0089PNG") || text.startsWith("\u00ff\u00d8\u00ff") || text.startsWith("GIF8")) {
            return Optional.of("The file is a picture, whatever its name says."
                    + " Export the table itself as a CSV file or a workbook.");
        } else if (text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff") || text.indexOf(0) >= 0) {
            return Optional.of("The file isn't written in UTF-8. " + AS_CSV);
        }
        return Optional.empty();
    }
}
