package org.sendqa.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendqa.domain.expression.Conditions;
import org.sendqa.domain.expression.Evaluator;
import org.sendqa.domain.expression.Expression;
import org.sendqa.domain.expression.ExpressionReader;
import org.sendqa.domain.expression.ExpressionRefused;
import org.sendqa.domain.expression.ExpressionWriter;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Located;

class ConditionsTest {

    static List<Located> cases() {
        return ConditionCases.of("cases");
    }

    static List<Located> refused() {
        return ConditionCases.of("refused");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aConditionBecomesTheTreeThatBrowsersEvaluate(Located one) {
        Expression tree = Conditions.parse(one.text("condition"), ConditionNames.VOCABULARY);
        assertThat(CanonicalJson.write(ExpressionWriter.write(tree)))
                .isEqualTo(CanonicalJson.write(one.member("tree").value()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTreeHoldsOrDoesNotWhateverWasAnswered(Located one) {
        Expression tree = ExpressionReader.read(one.member("tree"));
        AnswerScope scope = new AnswerScope(AnswersJson.of(one.member("answers")), one.textsByName("case"));
        assertThat(new Evaluator(scope).holds(tree)).as(one.text("condition")).isEqualTo(one.flag("holds"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aConditionThatCouldNeverWorkIsRefusedWithItsPlace(Located one) {
        ExpressionRefused refused = catchThrowableOfType(
                ExpressionRefused.class, () -> Conditions.parse(one.text("condition"), ConditionNames.VOCABULARY));
        assertThat(refused).as(one.text("condition")).isNotNull();
        assertThat(refused.at()).as(refused.sentence()).isEqualTo(one.number("at"));
        one.find("sentence")
                .ifPresent(sentence -> assertThat(refused.sentence()).isEqualTo(sentence.text()));
    }

    @Test
    void theCasesCoverEveryKindOfCondition() {
        String trees = cases().stream()
                .map(one -> CanonicalJson.write(one.member("tree").value()))
                .collect(Collectors.joining());
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(trees)
                .contains("\"and\"", "\"or\"", "\"not\"", "\"eq\"", "\"lt\"", "\"le\"", "\"in\"", "\"has\"")
                .contains("\"answered\"", "\"answer\"", "\"case\"", "\"number\"", "\"date\"", "\"days\"", "\"count\"");
    }

    @Test
    void whatIsNestedTooDeepOrTooLongIsRefusedBeforeAnybodyAnswers() {
        String deep = "(".repeat(21) + "true" + ")".repeat(21);
        String wide = "true or ".repeat(200) + "true";
        for (String condition : List.of(deep, wide, "not ".repeat(21) + "true")) {
            assertThat(catchThrowableOfType(
                                    ExpressionRefused.class,
                                    () -> Conditions.parse(condition, ConditionNames.VOCABULARY))
                            .sentence())
                    .contains("ask in two questions");
        }
    }
}
