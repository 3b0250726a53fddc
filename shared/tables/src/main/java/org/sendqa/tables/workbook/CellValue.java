package org.sendqa.tables.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.sendqa.domain.register.Cell;
import org.sendqa.domain.register.Cell.Unreadable;

/**
 * Makes of what a worksheet holds what its people see: numbers as they are shown, days where the format says so,
 * formulas by the value they had when the workbook was saved.
 *
 * @param from1904 whether the workbook counts days from 1904
 */
record CellValue(SharedStrings strings, boolean from1904) {

    private static final Set<String> ERRORS =
            Set.of("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!");
    private static final int ISO_DAY = 10;

    /**
     * The cell of a worksheet's own words.
     *
     * @param type as ISO/IEC 29500-1, 18.18.11, names it
     * @param value never empty
     */
    Cell of(String type, String value, NumberFormat format, Place place) {
        return switch (type) {
            case "s" -> new Cell.Text(strings.get(Styles.number(value.strip())));
            case "str", "inlineStr" -> new Cell.Text(value);
            case "n" -> new NumberCell(format, from1904).of(value.strip(), place);
            case "b" -> new Cell.Text(value.strip().equals("1") ? "TRUE" : "FALSE");
            case "d" -> day(value.strip(), place);
            case "e" -> error(value.strip(), place);
            default -> throw WorkbookRefused.damaged("a cell is of a kind that no spreadsheet has");
        };
    }

    /** A formula that nobody has reckoned: some programs write formulas and leave their values to Excel. */
    static Cell unreckoned(Place place) {
        return new Unreadable(
                place.words() + " holds a formula without a value",
                "Open the workbook in your spreadsheet, save it and upload it again");
    }

    private static Cell day(String text, Place place) {
        try {
            return new Cell.Day(LocalDate.parse(text.substring(0, Math.min(ISO_DAY, text.length()))));
        } catch (DateTimeException none) {
            return NumberCell.noDay(place);
        }
    }

    private static Cell error(String code, Place place) {
        return new Unreadable(
                "%s holds the error %s".formatted(place.words(), ERRORS.contains(code) ? code : "of a formula"),
                "Mend the formula or type the value, save the workbook and upload it again");
    }
}
