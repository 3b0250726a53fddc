package org.sendqa.local.template;

import java.util.List;
import org.sendqa.local.template.TemplateValue.Call;
import org.sendqa.local.template.TemplateValue.Listing;
import org.sendqa.local.template.TemplateValue.Mapping;

/** Decides the template's Conditions: Equals, Not, And, Or and references to one another. */
final class Conditions {

    private final Scope scope;

    Conditions(Scope scope) {
        this.scope = scope;
    }

    boolean holds(TemplateValue value) {
        if (value instanceof Mapping mapping && mapping.entries().size() == 1) {
            TemplateValue named = mapping.entries().get("Condition");
            if (named != null) {
                return scope.holds(Intrinsics.word(named), value.place());
            }
        }
        if (value instanceof Call call) {
            return holds(call);
        }
        throw new TemplateProblem(value.place(), "condition", "should be !Equals, !Not, !And, !Or or !Condition.");
    }

    private boolean holds(Call call) {
        return switch (call.function()) {
            case "Equals" -> {
                List<TemplateValue> sides = Intrinsics.arguments(call, 2);
                yield scope.text(sides.get(0)).equals(scope.text(sides.get(1)));
            }
            case "Not" -> !holds(Intrinsics.arguments(call, 1).getFirst());
            case "And" -> parts(call).stream().allMatch(this::holds);
            case "Or" -> parts(call).stream().anyMatch(this::holds);
            case "Condition" -> scope.holds(Intrinsics.word(call.argument()), call.place());
            default ->
                throw new TemplateProblem(
                        call.place(), "!" + call.function(), "is a condition the local AWS does not know.");
        };
    }

    private static List<TemplateValue> parts(Call call) {
        if (call.argument() instanceof Listing listing) {
            return listing.items();
        }
        throw new TemplateProblem(call.place(), "!" + call.function(), "takes a list of conditions.");
    }
}
