package org.sendqa.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The next version of Dorset's audit of EHC plans as an officer writes it in a workbook: shorter than the first, with
 * one question in other words and a new one.
 */
public final class SampleForm {

    private static final String HEADINGS = "type|name|label|hint|relevant|limit|required|descriptor::outstanding"
            + "|descriptor::good|descriptor::requires-improvement|descriptor::inadequate";
    private static final String LOOKS = "||||Plain throughout|Mostly plain|Hard to find|Not there";

    private final List<String> survey = new ArrayList<>(List.of(
            HEADINGS,
            "begin_group|voice|Views of the child and family|Read Section A first.",
            graded("voice-grade", "How well is the child heard?"),
            "text|voice-evidence|Which words of the plan show this?|||1500|yes",
            "select_one checks|wishes|Does the plan name the child's own wishes?",
            "text|why-no-wishes|What stands there instead?||${wishes} = 'no'|600",
            "end_group",
            "begin_group|overall|Overall",
            graded("overall-grade", "What grade does the plan deserve?"),
            "end_group"));

    private final List<String> choices = new ArrayList<>(List.of(
            "list_name|name|label|shape|passes|basis|row",
            "grades|outstanding|Outstanding|GRADE|yes|STATED|DOR-03",
            "grades|good|Good||yes",
            "grades|requires-improvement|Requires Improvement||no",
            "grades|inadequate|Inadequate||no",
            "checks|yes|Yes|YES_NO|yes|ASSUMED|DOR-33",
            "checks|no|No||no"));

    private final List<String> settings = new ArrayList<>(
            List.of("form_title|form_id|version|rows|overall", "EHC plan audit|ehc-plan-audit|2|DOR-33|overall-grade"));

    /** The form with a row of a sheet in other cells, split by bars; row 1 holds the headings. */
    public SampleForm with(String sheet, int row, String cells) {
        rows(sheet).set(row - 1, cells);
        return this;
    }

    /** The cells of a question that is answered with a grade. */
    public static String graded(String id, String words) {
        return "select_one grades|%s|%s|%s".formatted(id, words, LOOKS);
    }

    /** The form under another id and version. */
    public SampleForm as(String id, int version) {
        return with("settings", 2, "EHC plan audit|%s|%d|DOR-33|overall-grade".formatted(id, version));
    }

    /** The form with a sheet under another name. */
    public byte[] renamed(String sheet, String name) {
        RawWorkbook book = RawWorkbook.empty();
        for (String one : List.of("survey", "choices", "settings")) {
            book.sheet(one.equals(sheet) ? name : one, "", xml(rows(one)));
        }
        return book.bytes();
    }

    /** The file. */
    public byte[] bytes() {
        return renamed("", "");
    }

    private List<String> rows(String sheet) {
        return switch (sheet) {
            case "survey" -> survey;
            case "choices" -> choices;
            default -> settings;
        };
    }

    /** The rows of a sheet, whose cells are split by bars. */
    static String xml(List<String> rows) {
        return rows.stream()
                .map(row -> List.of(row.split("\\|", -1)).stream()
                        .map(cell -> cell.isEmpty()
                                ? "<c/>"
                                : "<c t=\"inlineStr\"><is><t>%s</t></is></c>"
                                        .formatted(cell.replace("&", "&amp;").replace("<", "&lt;")))
                        .collect(Collectors.joining("", "<row>", "</row>")))
                .collect(Collectors.joining());
    }
}
