package org.sendqa.reporting.rendering;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet of a workbook: headings, then rows.
 *
 * @param rows each as long as the headings
 */
record Sheet(String name, List<String> headings, List<List<Cell>> rows) {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final int A = 'A';
    private static final int DECIMALS = 4;

    /** What stands in a cell. */
    sealed interface Cell {

        /** Words; those that a spreadsheet program would take for a formula get an apostrophe in front. */
        record Words(String text) implements Cell {}

        /** A number to count on with. */
        record Figure(long value) implements Cell {}

        /** A part of a whole, in ten-thousandths; shown as a percentage. */
        record Portion(long tenThousandths) implements Cell {}
    }

    static Cell words(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return new Cell.Words(formula ? "'" + text : text);
    }

    static Cell number(long value) {
        return new Cell.Figure(value);
    }

    static Cell portion(long tenThousandths) {
        return new Cell.Portion(tenThousandths);
    }

    /** The range of all cells, such as {@code A1:F9}; at most 26 columns. */
    String range() {
        return "A1:%c%d".formatted((char) (A + headings.size() - 1), rows.size() + 1);
    }

    void writeTo(Worksheet sheet) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                write(sheet, row + 1, column, rows.get(row).get(column));
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Words(var text) -> sheet.value(row, column, text);
            case Cell.Figure(var value) -> sheet.value(row, column, value);
            case Cell.Portion(var tenThousandths) -> {
                sheet.value(row, column, BigDecimal.valueOf(tenThousandths, DECIMALS));
                sheet.style(row, column).format("0.0%").set();
            }
        }
    }
}
