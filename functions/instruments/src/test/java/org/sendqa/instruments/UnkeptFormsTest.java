package org.sendqa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.PlainForm;

/** What a survey tool's form can say and ours can't is refused in its cell, never dropped. */
class UnkeptFormsTest {

    private final Office office = new Office();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "decimal|hours|How many hours?; column A (type): 'decimal' isn't taken: numbers are whole here",
                "image|scan|The first page; column A (type): 'image' isn't taken: an audit takes no pictures",
                "select_one people or_other|who|Who?; column A (type): 'select_one people or_other' isn't taken",
                "text|again|Why ${why_none}?; column C (label::English (en)) shows the answer to another question",
                "integer|even|How many?||||||. mod 2 = 0; column I (constraint): only a least and a most are kept",
                "date|day|When?||||||. <= today(); column I (constraint): answers of this type can't be limited",
                "note|some|For some||||${Wishes} = 'no'; column G (relevant) shows a note in some cases only",
                "range|r|How far?||||||||start=0 end=1 step=0.1; column K (parameters) must be whole numbers",
                "select_one yes_no_na|guess|Yes?|||||||||yes; column L (default) would answer before",
                "integr|n|How many?; column A (type): the type 'integr' isn't known; did you mean 'integer'?",
                "text|late|Why?||||${score} > 3; column G (relevant) names 'score', which isn't asked before",
                "text|late|Why?||||${pages} + 1 > 3; column G (relevant) can't be read from '+ 1",
            })
    void isRefusedWithItsCellAndWhatToDoInstead(String row, String sentence) {
        assertThat(told(List.of(row))).singleElement().asString().startsWith("Sheet survey, row 20, " + sentence);
    }

    @Test
    void aGroupWithinARepeatIsRefusedAndSoIsOneThatNeverEnds() {
        assertThat(told(List.of("begin repeat|drafts|Drafts", "begin group|draft|Draft", "date|sent|Sent?")))
                .containsExactly(
                        "Sheet survey, row 21, column A begins a group within a repeat; leave its begin and end out",
                        "Sheet survey, row 21, column A begins a group that never ends; add its end",
                        "Sheet survey, row 20, column A begins a repeat that never ends; add its end");
    }

    private List<String> told(List<String> rows) {
        return ((Outcome.Refused<?>) office.upload(PlainForm.with(rows))).errors();
    }
}
