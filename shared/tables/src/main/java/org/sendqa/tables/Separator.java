package org.sendqa.tables;

import java.util.List;

/** Notices a file whose cells are separated by something else than commas. */
final class Separator {

    private Separator() {}

    /** The first row, refused if it is one cell with other separators in it. */
    static List<String> check(List<String> firstRow) {
        String only = firstRow.size() == 1 ? firstRow.getFirst() : "";
        if (only.contains(";") || only.contains("\t")) {
            throw new FileRefused("The cells of the first row are separated by %s instead of commas."
                            .formatted(only.contains(";") ? "semicolons" : "tabs")
                    + " Save it as the type 'CSV UTF-8 (comma delimited)' and upload that file.");
        }
        return firstRow;
    }
}
