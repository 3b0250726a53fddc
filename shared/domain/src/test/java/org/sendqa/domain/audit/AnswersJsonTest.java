package org.sendqa.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Answer.Graded;
import org.sendqa.domain.audit.Answer.NotApplicable;
import org.sendqa.domain.audit.Answer.Text;

class AnswersJsonTest {

    private static final Map<String, Answer> ANSWERS = Map.of(
            "c", new NotApplicable(),
            "a", new Graded("good"),
            "b", new Text("“It”, she said"));

    @Test
    void theSameAnswersAreAlwaysTheSameText() {
        assertThat(AnswersJson.write(ANSWERS))
                .isEqualTo("{\"a\":{\"grade\":\"good\"},"
                        + "\"b\":{\"text\":\"“It”, she said\"},\"c\":{\"notApplicable\":true}}");
    }

    @Test
    void answersAreReadBackAsTheyWereWritten() {
        assertThat(AnswersJson.read(AnswersJson.write(ANSWERS))).isEqualTo(ANSWERS);
    }

    @Test
    void linesMayEndAsWindowsAndOldMacsEndThem() {
        assertThat(AnswersJson.read("{\"a\":{\"text\":\"one\\r\\n\\r\\ntwo\\rthree\"}}"))
                .containsEntry("a", new Text("one\n\ntwo\nthree"));
        assertThat(AnswersJson.read("{\"b\":{\"dates\":{\"reason\":\"one\\r\\ntwo\"}}}"))
                .containsEntry("b", new Answer.Dates(null, null, "one\ntwo"));
    }

    @Test
    void anAnswerOfNoKindOrOfTwoIsRefusedByItsQuestion() {
        for (String answer : List.of("{\"grade\":\"good\",\"text\":\"?\"}", "{}")) {
            assertThatThrownBy(() -> AnswersJson.read("{\"heard\":%s}".formatted(answer)))
                    .hasMessage(
                            "heard must be exactly one of grade, text, choice, choices, number, date, dates, entries,"
                                    + " notApplicable");
        }
    }
}
