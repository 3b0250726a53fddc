package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.packs.PackContent;
import org.sendqa.packs.UploadedForm;
import org.sendqa.testing.SampleForm;

/** Whatever somebody writes into a row, they are told what is wrong with it, if anything is. */
class AnyFormIT {

    private static final String WORDS = ", ,x,-1,99999999999999999999,${,not not not,((((((((((,select_one,end_group,"
            + "begin_repeat,bi-monthly,\ud83d\ude00,yes,1.5," + "a".repeat(4000);

    private static final PackContent NOTHING =
            new PackContent(new JsonObject().list("instruments", List.of()).build());

    static Stream<String> rows() {
        return Stream.of(WORDS.split(",", -1))
                .flatMap(word -> Stream.of(
                        "%s|%1$s|%1$s|%1$s|%1$s|%1$s|%1$s".formatted(word),
                        "text|q|%s|%1$s|%1$s|%1$s|%1$s".formatted(word),
                        "integer|%s|Number|%1$s".formatted(word),
                        "select_one %s|q|Choose|%1$s".formatted(word),
                        word));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isReadOrRefusedWithItsPlaces(String row) {
        for (String sheet : List.of("survey", "choices", "settings")) {
            for (int number = 1; number <= 2; number++) {
                switch (UploadedForm.read(
                        new SampleForm().with(sheet, number, row).bytes(), NOTHING)) {
                    case UploadedForm.Sound sound ->
                        assertThat(sound.compiled()).isNotNull();
                    case UploadedForm.Refused refused ->
                        assertThat(refused.sentence()).endsWith(".");
                    case UploadedForm.Faulty faulty ->
                        assertThat(faulty.faults()).isNotEmpty();
                }
            }
        }
    }
}
