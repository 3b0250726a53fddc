package org.sendqa.tables.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.domain.register.Cell;

class NumberCellTest {

    @ParameterizedTest
    @CsvSource({
        "0,42,42",
        "0,42.0,42",
        "0,1.5,1.5",
        "0,0.30000000000000004,0.3",
        "0,1.0E3,1000",
        "0,-7,-7",
        "0,0,0",
        "0,123456789012345,123456789012345",
        "1,42,000042",
        "1,1234567,1234567",
        "2,42,42"
    })
    void aNumberIsWhatIsShownWithItsLeadingZeros(int style, String value, String shown) {
        assertThat(ReadRows.number(style, value, "000000", "#,##0.00")).isEqualTo(new Cell.Text(shown));
    }
}
