package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sendqa.local.states.definition.ChoiceRule;
import org.sendqa.local.states.definition.Delay;
import org.sendqa.local.states.definition.Effect;
import org.sendqa.local.states.definition.State;
import org.sendqa.local.states.definition.Template;
import org.sendqa.local.states.definition.Timestamps;
import org.sendqa.local.states.definition.Transition;

/** Runs the states that can neither be retried nor caught. */
final class PlainStates {

    private final View view;
    private final Strand strand;
    private final Exit exit;

    PlainStates(View view, Strand strand, Exit exit) {
        this.view = view;
        this.strand = strand;
        this.exit = exit;
    }

    Step run(State.Plain state) {
        return switch (state) {
            case State.Choice choice -> choose(choice);
            case State.Pass pass -> exit.leave(view, pass.effect(), view.input(), pass.transition());
            case State.Wait wait -> {
                strand.waitUntil(end(wait.delay()));
                yield exit.leave(view, wait.effect(), view.input(), wait.transition());
            }
            case State.Succeed succeed ->
                exit.leave(view, new Effect(null, succeed.output()), view.input(), new Transition.End());
            case State.Fail fail -> throw new StateError(text(fail.error(), "Error"), text(fail.cause(), "Cause"));
        };
    }

    private Step choose(State.Choice choice) {
        for (ChoiceRule rule : choice.rules()) {
            if (holds(rule.condition())) {
                return exit.leave(view, rule.effect(), view.input(), new Transition.Next(rule.next()));
            }
        }
        if (choice.otherwise() == null) {
            throw new StateError(
                    StateError.NO_CHOICE, "No rule of the state '" + choice.name() + "' holds, and it has no Default.");
        }
        return exit.leave(view, new Effect(null, null), view.input(), new Transition.Next(choice.otherwise()));
    }

    private boolean holds(Template condition) {
        JsonNode value = view.evaluate(condition, "Condition");
        if (!value.isBoolean()) {
            throw view.wrong("Condition", value, "true or false");
        }
        return value.booleanValue();
    }

    private Instant end(Delay delay) {
        return switch (delay) {
            case Delay.Seconds(Template seconds) -> view.entered().plusSeconds(Seconds.of(seconds, "Seconds", view, 0));
            case Delay.Until(Template timestamp) -> {
                JsonNode value = view.evaluate(timestamp, "Timestamp");
                yield Timestamps.read(value.asText())
                        .orElseThrow(() -> view.wrong("Timestamp", value, "like 2026-01-05T09:00:00Z"));
            }
        };
    }

    private String text(@Nullable Template template, String field) {
        if (template == null) {
            return "";
        }
        JsonNode value = view.evaluate(template, field);
        if (!value.isTextual()) {
            throw view.wrong(field, value, "a text");
        }
        return value.textValue();
    }
}
