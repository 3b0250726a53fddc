package org.sendqa.tables.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days as spreadsheets count them (ISO/IEC 29500-1, 18.17.4.1): from 1 on 1 January 1900, with a 29 February 1900 that
 * never was, or from 0 on 1 January 1904. What stands behind the point is the time of day, which no table needs.
 */
final class SerialDay {

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int NEVER_WAS = 60;
    private static final int LAST = 2_958_465;

    private SerialDay() {}

    /** The day of a number; empty where the calendar has none. */
    static Optional<LocalDate> of(BigDecimal serial, boolean from1904) {
        if (serial.compareTo(BigDecimal.ZERO) < 0 || serial.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return Optional.empty();
        }
        int days = serial.setScale(0, RoundingMode.FLOOR).intValueExact();
        if (from1904) {
            return Optional.of(FIRST_OF_1904.plusDays(days));
        } else if (days == 0 || days == NEVER_WAS) {
            return Optional.empty();
        }
        return Optional.of(BEFORE_1900.plusDays(days > NEVER_WAS ? days - 1 : days));
    }
}
