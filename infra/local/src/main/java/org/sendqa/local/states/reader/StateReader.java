package org.sendqa.local.states.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.Optional;
import java.util.Set;
import org.sendqa.local.states.definition.Delay;
import org.sendqa.local.states.definition.State;
import org.sendqa.local.states.definition.Template;
import org.sendqa.local.states.definition.Timestamps;
import org.sendqa.local.states.definition.Transition;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one state, whatever its type. */
final class StateReader {

    private static final String TYPES = "Task, Choice, Map, Parallel, Pass, Wait, Succeed, Fail";

    private final Scope scope;

    StateReader(Scope scope) {
        this.scope = scope;
    }

    /** The state; nothing when its type isn't known. */
    Optional<State> read(String name, Node node) {
        String type = Fields.textOf(node, "Type");
        return switch (type) {
            case "Task" -> Optional.of(common(name, node, Kind.TASK, new TaskReader(scope)::read));
            case "Parallel" -> Optional.of(common(name, node, Kind.PARALLEL, new BranchesReader(scope)::parallel));
            case "Map" -> Optional.of(common(name, node, Kind.MAP, new BranchesReader(scope)::map));
            case "Choice" -> Optional.of(common(name, node, Kind.CHOICE, new ChoiceReader(scope)::read));
            case "Pass" -> Optional.of(common(name, node, Kind.PASS, this::pass));
            case "Wait" -> Optional.of(common(name, node, Kind.WAIT, this::wait));
            case "Succeed" -> Optional.of(common(name, node, Kind.SUCCEED, StateReader::succeed));
            case "Fail" -> Optional.of(common(name, node, Kind.FAIL, StateReader::fail));
            case String other -> {
                scope.problems().add(name + ".Type", node, "is '" + other + "'; it must be one of " + TYPES);
                yield Optional.empty();
            }
        };
    }

    /** Reads the fields of one type of state. */
    @FunctionalInterface
    private interface Reader {
        State read(String name, Fields fields);
    }

    private State common(String name, Node node, Kind kind, Reader reader) {
        Fields fields = Fields.of(kind, name, node, scope.problems());
        var _ = FieldValues.text(fields, "Type");
        var _ = FieldValues.optionalText(fields, "Comment");
        FieldValues.only(fields, "QueryLanguage", Set.of("JSONata"), "the local AWS runs JSONata only");
        State state = reader.read(name, fields);
        fields.finish();
        return state;
    }

    private State pass(String name, Fields fields) {
        return new State.Pass(name, EffectReader.read(fields, Place.BEFORE, scope), transition(fields));
    }

    private State wait(String name, Fields fields) {
        Optional<Template> seconds = FieldValues.wholeTemplate(fields, "Seconds", 0);
        Optional<Template> timestamp = FieldValues.textTemplate(fields, "Timestamp");
        timestamp
                .filter(value -> value instanceof Template.Constant(JsonNode json)
                        && Timestamps.read(json.asText()).isEmpty())
                .ifPresent(_ -> fields.problem("Timestamp", "must be like 2026-01-05T09:00:00Z"));
        if (seconds.isPresent() == timestamp.isPresent()) {
            fields.problem("Seconds", "or Timestamp must be there, and not both");
        }
        Delay delay = seconds.<Delay>map(Delay.Seconds::new)
                .or(() -> timestamp.map(Delay.Until::new))
                .orElseGet(() -> new Delay.Seconds(new Template.Constant(NullNode.getInstance())));
        return new State.Wait(name, delay, EffectReader.read(fields, Place.BEFORE, scope), transition(fields));
    }

    private static State succeed(String name, Fields fields) {
        return new State.Succeed(name, fields.template("Output", Place.BEFORE).orElse(null));
    }

    private static State fail(String name, Fields fields) {
        Optional<Template> error = FieldValues.textTemplate(fields, "Error");
        return new State.Fail(
                name,
                error.orElse(null),
                FieldValues.textTemplate(fields, "Cause").orElse(null));
    }

    static Transition transition(Fields fields) {
        Optional<String> next = FieldValues.optionalText(fields, "Next");
        Optional<JsonNode> end = fields.constant("End");
        end.filter(json -> !json.isBoolean() || !json.booleanValue())
                .ifPresent(_ -> fields.problem("End", "must be true, or be left out"));
        if (next.isPresent() == end.isPresent()) {
            fields.problem("Next", "or End must be there, and not both");
        }
        return next.<Transition>map(Transition.Next::new).orElseGet(Transition.End::new);
    }
}
