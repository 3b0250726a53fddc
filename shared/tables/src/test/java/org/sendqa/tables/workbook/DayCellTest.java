package org.sendqa.tables.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.domain.register.Cell;
import org.sendqa.testing.RawWorkbook;

/** Which numbers are days, and which days they are. */
class DayCellTest {

    private static final String[] CODES = {
        "dd/mm/yyyy",
        "[$-809]d mmmm yyyy;@",
        "mmm",
        "yyyy\\-mm\\-dd hh:mm",
        "hh:mm:ss",
        "0 &quot;days&quot;",
        "[Red]0.00"
    };

    @ParameterizedTest
    @CsvSource({
        "1,46086,2026-03-05",
        "1,46086.75,2026-03-05",
        "2,46086,2026-03-05",
        "3,46086,2026-03-05",
        "4,46086,2026-03-05",
        "1,1,1900-01-01",
        "1,59,1900-02-28",
        "1,61,1900-03-01"
    })
    void aNumberInADateFormatIsADay(int style, String value, LocalDate day) {
        assertThat(ReadRows.number(style, value, CODES)).isEqualTo(new Cell.Day(day));
    }

    @ParameterizedTest
    @CsvSource({"5,46086", "6,46086", "7,46086"})
    void timesAndLiteralsThatSoundLikeDatesMakeNoDay(int style, String value) {
        assertThat(ReadRows.number(style, value, CODES)).isEqualTo(new Cell.Text(value));
    }

    @Test
    void theBuiltInDateFormatsNeedNoCode() {
        for (int format : List.of(14, 15, 16, 17, 22, 30, 57)) {
            assertThat(NumberFormat.builtIn(format).date()).as("%d", format).isTrue();
        }
        for (int format : List.of(0, 1, 2, 13, 18, 21, 23, 37, 45, 49, 59)) {
            assertThat(NumberFormat.builtIn(format).date()).as("%d", format).isFalse();
        }
    }

    @Test
    void inAWorkbookThatCountsFrom1904TheSameNumberIsFourYearsLater() {
        for (var one : List.of(List.of("44624", "2026-03-05"), List.of("0", "1904-01-01"))) {
            RawWorkbook workbook =
                    ReadRows.numbers(1, one.getFirst()).styles(CODES).from1904();
            assertThat(ReadRows.of(workbook).getFirst().cells())
                    .containsExactly(new Cell.Day(LocalDate.parse(one.getLast())));
        }
    }
}
