package org.sendqa.local.states.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendqa.local.states.definition.ChoiceRule;
import org.sendqa.local.states.definition.Effect;
import org.sendqa.local.states.definition.State;
import org.sendqa.local.states.definition.Template;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a choice. */
final class ChoiceReader {

    private final Scope scope;

    ChoiceReader(Scope scope) {
        this.scope = scope;
    }

    State read(String name, Fields fields) {
        List<ChoiceRule> rules = new ArrayList<>();
        fields.elements("Choices").forEach((path, node) -> rules.add(rule(path, node)));
        if (rules.isEmpty()) {
            fields.problem("Choices", "must hold at least one rule");
        }
        Optional<String> otherwise = FieldValues.optionalText(fields, "Default");
        return new State.Choice(name, rules, otherwise.orElse(null));
    }

    private ChoiceRule rule(String path, Node node) {
        Fields fields = Fields.of(Kind.CHOICE_RULE, path, node, scope.problems());
        var _ = FieldValues.optionalText(fields, "Comment");
        var _ = fields.required("Condition");
        Optional<Template> condition = fields.template("Condition", Place.BEFORE);
        condition
                .filter(value -> !(value instanceof Template.Computed)
                        && !(value instanceof Template.Constant(JsonNode json) && json.isBoolean()))
                .ifPresent(_ -> fields.problem("Condition", "must be true, false or an expression"));
        String next = FieldValues.text(fields, "Next");
        Effect effect = EffectReader.read(fields, Place.BEFORE, scope);
        fields.finish();
        return new ChoiceRule(condition.orElse(new Template.Constant(NullNode.getInstance())), next, effect);
    }
}
