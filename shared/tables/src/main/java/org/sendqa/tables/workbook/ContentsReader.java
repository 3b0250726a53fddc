package org.sendqa.tables.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds out what a workbook says of itself, wherever in the package it says so. */
final class ContentsReader {

    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    private ContentsReader() {}

    static Contents read(Parts parts) throws IOException {
        String workbook = Relations.read(parts, "")
                .first("/officeDocument")
                .orElseThrow(() -> WorkbookRefused.damaged("it doesn't say where its sheets are"));
        Relations relations = Relations.read(parts, workbook);
        ContentsReader reader = new ContentsReader();
        try (Xml xml = new Xml(parts.open(workbook))) {
            reader.read(xml, relations);
        }
        String strings = relations.first("/sharedStrings").orElse("");
        return new Contents(
                reader.sheets,
                reader.from1904,
                strings,
                relations.first("/styles").orElse(""));
    }

    private void read(Xml xml, Relations relations) throws IOException {
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                from1904 = List.of("1", "true").contains(xml.anyAttribute("date1904"));
            } else if (xml.starts("sheet")) {
                relations.worksheet(xml.anyAttribute("id")).ifPresent(part -> sheets.add(sheet(xml, part)));
            }
        }
    }

    private static Sheet sheet(Xml xml, String part) {
        boolean hidden = xml.anyAttribute("state").toLowerCase(Locale.ROOT).contains("hidden");
        return new Sheet(xml.anyAttribute("name"), part, !hidden);
    }
}
