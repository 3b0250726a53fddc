package org.sendqa.tables.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.sendqa.domain.register.Cell;
import org.sendqa.domain.register.Cell.Unreadable;

/**
 * Makes of a number what a spreadsheet shows: a day where the format is a date's, zeros in front where the format says
 * so, fifteen digits at most.
 */
record NumberCell(NumberFormat format, boolean from1904) {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");
    private static final MathContext SHOWN = new MathContext(15);

    Cell of(String text, Place place) {
        if (!NUMBER.matcher(text).matches()) {
            throw WorkbookRefused.damaged("a number in it is none");
        }
        BigDecimal number = new BigDecimal(text);
        if (format.date()) {
            return SerialDay.of(number, from1904).<Cell>map(Cell.Day::new).orElseGet(() -> noDay(place));
        }
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
        return shown.precision() - shown.scale() > SHOWN.getPrecision() ? rounded(place) : shown(shown);
    }

    static Cell noDay(Place place) {
        return new Unreadable(place.words() + " holds a date or time that the calendar hasn't", "Type the date anew");
    }

    private Cell shown(BigDecimal number) {
        String digits = number.signum() == 0 ? "0" : number.toPlainString();
        boolean whole = number.signum() >= 0 && number.scale() <= 0;
        return new Cell.Text(whole ? "0".repeat(Math.max(0, format.digits() - digits.length())) + digits : digits);
    }

    private static Cell rounded(Place place) {
        return new Unreadable(
                place.words() + " holds a number of more than 15 digits, which spreadsheets round",
                "Give the column the type Text and type the number anew");
    }
}
