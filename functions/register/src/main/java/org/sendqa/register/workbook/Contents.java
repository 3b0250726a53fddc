package org.sendqa.register.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a workbook says of itself: its worksheets in their order and how it counts days.
 *
 * @param strings the part with its shared texts, empty for none
 * @param styles the part with its cell styles, empty for none
 */
record Contents(List<Sheet> sheets, boolean from1904, String strings, String styles) {

    private static final String OFFICE_DOCUMENT = "/officeDocument";

    /** Copies the sheets. */
    Contents {
        sheets = List.copyOf(sheets);
    }

    static Contents read(Parts parts) throws IOException {
        String workbook = Relations.read(parts, "")
                .first(OFFICE_DOCUMENT)
                .orElseThrow(() -> WorkbookRefused.damaged("it doesn't say where its sheets are"));
        Relations relations = Relations.read(parts, workbook);
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (Xml xml = new Xml(parts.open(workbook))) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = isTrue(xml.anyAttribute("date1904"));
                } else if (xml.starts("sheet")) {
                    String id = xml.anyAttribute("id");
                    relations.worksheet(id).ifPresent(part -> sheets.add(sheet(xml, part)));
                }
            }
        }
        return new Contents(
                sheets,
                from1904,
                relations.first("/sharedStrings").orElse(""),
                relations.first("/styles").orElse(""));
    }

    private static Sheet sheet(Xml xml, String part) {
        boolean hidden = xml.anyAttribute("state").toLowerCase(Locale.ROOT).contains("hidden");
        return new Sheet(xml.anyAttribute("name"), part, !hidden);
    }

    private static boolean isTrue(String text) {
        return text.equals("1") || text.equals("true");
    }
}
