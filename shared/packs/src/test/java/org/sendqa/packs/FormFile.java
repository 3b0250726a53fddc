package org.sendqa.packs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes workbooks with XLSForm columns, as officers save them. */
final class FormFile {

    static final List<List<String>> CHOICES = List.of(
            List.of("list_name", "name", "label", "shape", "passes", "basis", "row"),
            List.of("grades", "good", "Good", "GRADE", "yes", "ASSUMED", "WOL-034"),
            List.of("grades", "poor", "Poor", "", "no"),
            List.of("services", "health", "Health"),
            List.of("services", "care", "Social care"));

    static final List<List<String>> SETTINGS = List.of(
            List.of("form_title", "form_id", "version", "rows", "overall"),
            List.of("A plan's audit", "plan", "1", "WOL-017, WOL-028", "heard"));

    static final List<List<String>> SURVEY = List.of(
            List.of(
                    "type",
                    "name",
                    "label",
                    "hint",
                    "required",
                    "relevant",
                    "limit",
                    "descriptor::good",
                    "descriptor::poor",
                    "most",
                    "due_after",
                    "due_weeks"),
            List.of("begin_group", "views", "Views", "Read section A"),
            List.of("select_one grades", "heard", "How well heard", "In their words", "", "", "", "Well", "Badly"),
            List.of("text", "why", "Why", "", "yes", "${heard} = 'poor'", "300"),
            List.of("end_group"),
            List.of("begin group", "advice", "Advice"),
            List.of("select_multiple services", "services", "Which services"),
            List.of("date", "asked", "Asked on", "", "yes", "selected(${services}, 'health')"),
            List.of("begin_repeat", "drafts", "Drafts", "", "", "", "", "", "", "4"),
            List.of("date_triple", "draft", "Draft sent", "", "yes", "", "", "", "", "", "asked", "6"),
            List.of("end_repeat"),
            List.of("end group"));

    private FormFile() {}

    static void write(Path file, List<List<String>> survey, List<List<String>> choices, List<List<String>> settings)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "SEND QA tests", "1.0")) {
            sheet(workbook.newWorksheet("survey"), survey);
            sheet(workbook.newWorksheet("choices"), choices);
            sheet(workbook.newWorksheet("settings"), settings);
        }
    }

    private static void sheet(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = rows.get(row).get(column);
                if (text.matches("[0-9]+")) {
                    sheet.value(row, column, Integer.parseInt(text));
                } else if (!text.isEmpty()) {
                    sheet.value(row, column, text);
                }
            }
        }
    }
}
