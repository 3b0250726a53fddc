package org.sendqa.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateStyleTest {

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yyyy,05/03/2026,5 3 2026",
        "dd/MM/yyyy,5/3/2026,5 3 2026",
        "dd-MM-yyyy,05-03-2026,5 3 2026",
        "dd.MM.yyyy,05.03.2026,5 3 2026",
        "dd/MM/yyyy HH:mm:ss,05/03/2026 00:00:00,5 3 2026",
        "dd MMM yyyy,05 Mar 2026,5 3 2026",
        "dd MMM yyyy,05-MAR-2026,5 3 2026",
        "dd MMM yyyy,5 September 2026,5 9 2026",
        "dd MMM yyyy,05 Xyz 2026,5 0 2026",
        "yyyy-MM-dd,2026-03-05,5 3 2026",
        "yyyy-MM-dd HH:mm:ss,2026-03-05T09:30:00.123,5 3 2026",
        "MM/dd/yyyy,03/05/2026,5 3 2026"
    })
    void aDateIsReadInTheDeclaredStyle(String format, String text, String parts) {
        int[] read = DateStyle.of(format).orElseThrow().parts(text).orElseThrow();
        assertThat("%d %d %d".formatted(read[0], read[1], read[2])).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yyyy,2026-03-05",
        "dd/MM/yyyy,05-03-2026",
        "dd/MM/yyyy,05/03/26",
        "dd/MM/yyyy,05/03/2026 00:00:00",
        "dd.MM.yyyy,05/03/2026",
        "dd/MM/yyyy HH:mm:ss,05/03/2026",
        "dd MMM yyyy,05 03 2026",
        "yyyy-MM-dd,05/03/2026",
        "yyyy-MM-dd,46086"
    })
    void aDateInAnotherStyleIsNone(String format, String text) {
        assertThat(DateStyle.of(format).orElseThrow().parts(text)).isEmpty();
    }

    @Test
    void everyStyleReadsItsOwnExampleAsTheFifthOfMarch() {
        for (DateStyle style : DateStyle.values()) {
            assertThat(style.parts(style.example()).orElseThrow())
                    .as("%s", style)
                    .containsExactly(5, 3, 2026);
            assertThat(DateStyle.of(style.format())).contains(style);
            assertThat(style.remedy()).endsWith(style.example());
        }
        assertThat(DateStyle.of("dd/mm/yy")).isEmpty();
        assertThat(DateStyle.formats()).hasSize(8).contains("dd/MM/yyyy");
    }
}
