package org.sendqa.tables.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Decides which worksheet is the table: the one that is named, else the only visible one with something in it. */
final class SheetChoice {

    private final Worksheets worksheets;

    SheetChoice(Worksheets worksheets) {
        this.worksheets = worksheets;
    }

    Sheet choose(String wanted) throws IOException {
        return wanted.isEmpty() ? only() : named(wanted);
    }

    private Sheet named(String wanted) {
        return worksheets.sheets().stream()
                .filter(sheet -> sheet.name().strip().equalsIgnoreCase(wanted.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new WorkbookRefused(("The workbook has no sheet '%s', which the mapping names. It has %s."
                                        + " Rename the sheet, or save the mapping anew.")
                                .formatted(wanted, Sheet.names(worksheets.sheets()))));
    }

    private Sheet only() throws IOException {
        List<Sheet> filled = new ArrayList<>();
        for (Sheet sheet : worksheets.sheets()) {
            if (sheet.visible() && worksheets.hasContent(sheet)) {
                filled.add(sheet);
            }
        }
        if (filled.isEmpty()) {
            throw new WorkbookRefused("The workbook is empty. Export it again and upload that file.");
        } else if (filled.size() > 1) {
            throw new WorkbookRefused(
                    ("Several sheets of the workbook hold something: %s. Keep only the sheet that is meant and upload"
                                    + " the workbook again, or save a mapping that names the sheet.")
                            .formatted(Sheet.names(filled)));
        }
        return filled.getFirst();
    }
}
