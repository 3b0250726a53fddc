package org.sendqa.packs;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.expression.Conditions;
import org.sendqa.domain.expression.Expression;
import org.sendqa.domain.expression.ExpressionRefused;
import org.sendqa.domain.expression.Type;
import org.sendqa.domain.expression.Vocabulary;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.register.AgeGroup;

/** Reads the conditions of an instrument, which end up as trees. */
final class ConditionReader {

    /** What a register may know of a case and conditions may ask: age group and phase, youngest first. */
    static final Vocabulary OF_A_CASE = new Vocabulary(
            Map.of(),
            Map.of(
                    "ageGroup",
                    new Type.Code(AgeGroup.names(), true),
                    "phase",
                    new Type.Code(List.of("Early years", "Primary", "Secondary", "Post-16"), true)));

    private ConditionReader() {}

    /** A condition that may be left out or be true or false by itself. */
    static Expression read(Located object, String name, Expression otherwise, Vocabulary vocabulary) {
        return object.find(name)
                .map(found -> condition(object, name, found, vocabulary))
                .orElse(otherwise);
    }

    private static Expression condition(Located object, String name, Located found, Vocabulary vocabulary) {
        if (found.value() instanceof Json.Flag(boolean value)) {
            return value ? Expression.TRUE : Expression.FALSE;
        }
        try {
            return Conditions.parse(found.text(), vocabulary);
        } catch (ExpressionRefused refused) {
            throw object.refused(name, "%s (character %d)".formatted(refused.sentence(), refused.at()));
        }
    }
}
