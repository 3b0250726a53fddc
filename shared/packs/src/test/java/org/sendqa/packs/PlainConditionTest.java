package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainConditionTest {

    private static final PlainChoices CHOICES = new PlainChoices(
            new FormSheet("choices", List.of(choice("Many", "One"), choice("Many", "2"), choice("Many", "B c"))),
            List.of(),
            Set.of(),
            new FormFindings(List.of()));
    private static final PlainCondition CONDITIONS = new PlainCondition(Map.of("Q1", "many"), CHOICES);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "${Q1} = 'One'; ${q1} = 'one'",
                "${Q1}=2; ${q1} = 'n2'",
                "\"B c\" != ${ Q1 }; ${q1} != 'b-c'",
                "selected(${Q1}, 'One') or selected(${Q1},'2'); selected(${q1}, 'one') or selected(${q1}, 'n2')",
                "${Q1} != '' or ${_2} = \"\"; ${q1} is answered or ${n_2} is not answered",
                "string-length(${Name}) > 0; ${name} is answered",
                "count-selected(${Q1}) >= 2; count(${q1}) >= 2",
                "${Name} = 'One' and ${Age} > 18 and ${Age} != 20; ${name} = 'One' and ${age} > 18 and ${age} != 20",
                "heard >= 'good'; heard >= 'good'",
                "true(); true()",
            })
    void whatSurveyToolsWriteIsAskedOfIdsAndOfWhetherThereIsAnAnswer(String written, String read) {
        assertThat(CONDITIONS.of(written)).isEqualTo(read);
    }

    private static FormLine choice(String list, String name) {
        return new FormLine("choices!A2", Map.of()).with("list_name", list).with("name", name);
    }
}
