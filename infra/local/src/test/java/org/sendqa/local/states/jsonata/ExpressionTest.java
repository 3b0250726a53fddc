package org.sendqa.local.states.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    @Test
    void theVariablesOfAnExpressionAreFoundWithTheFieldsTheyGoOnTo() {
        assertThat(parsed("$states.input.`due date` & $sum($x[0].y)").references())
                .containsExactly(
                        new Reference("states", List.of("input", "due date")),
                        new Reference("sum", List.of()),
                        new Reference("x", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'a $now() in a text'",
                "\"an escaped \\\" $now()\"",
                "1 /* $now() in a comment */ + 1",
                "$match('x', /[$]now/)",
                "$match('x', /[/]$now/)",
                "$replace('x', /\\/$now/i, '')",
                "{'$now': 1}.`$now`",
                "$nowhere",
            })
    void whatOnlyLooksLikeTheTimeIsNoUseOfIt(String source) {
        assertThat(Expression.parse(source)).isInstanceOf(Parsing.Parsed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 / $millis() / 2", "$uuid ()", "[1]/$now()", "{'a': $random()}"})
    void aCallOfTimeOrChanceIsRefusedWhereverItStands(String source) {
        assertThat(Expression.parse(source)).isInstanceOf(Parsing.Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"($f := $random; $f())", "$map([1], $uuid)", "[1] ~> $now"})
    void timeAndChanceUnderAnotherNameFailWhenTheyAreCalled(String source) {
        assertThat(parsed(source).evaluate(Map.of())).asString().contains("time and chance are data here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'open", "1 +", "$f(", "{", "/open", "a b"})
    void whatIsNotJsonataIsRefused(String source) {
        assertThat(Expression.parse(source)).isInstanceOf(Parsing.Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$cheese()", "[1] ~> $cheese()", "$map([1], function($x) { $cheese($x) })"})
    void aFunctionThatNobodyHasIsRefusedWhenTheDefinitionIsRead(String source) {
        assertThat(Expression.parse(source))
                .isEqualTo(
                        new Parsing.Malformed("calls $cheese, a function that neither JSONata nor Step Functions has"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"($half := function($n) { $n / 2 }; $half(4))", "function($f) { $f(1) }", "$hash('a', 'MD5')"})
    void aFunctionOfTheExpressionsOwnMayBeCalled(String source) {
        assertThat(Expression.parse(source)).isInstanceOf(Parsing.Parsed.class);
    }

    private static Expression parsed(String source) {
        Parsing parsing = Expression.parse(source);
        assertThat(parsing).isInstanceOf(Parsing.Parsed.class);
        return ((Parsing.Parsed) parsing).expression();
    }
}
