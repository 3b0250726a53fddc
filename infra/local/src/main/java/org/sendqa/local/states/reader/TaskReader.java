package org.sendqa.local.states.reader;

import com.fasterxml.jackson.databind.node.NullNode;
import java.util.Optional;
import org.sendqa.local.states.definition.Effect;
import org.sendqa.local.states.definition.Recovery;
import org.sendqa.local.states.definition.State;
import org.sendqa.local.states.definition.Template;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a task that invokes a function. */
final class TaskReader {

    private static final String INVOKE = "arn:aws:states:::lambda:invoke";
    private static final Template NOTHING = new Template.Constant(NullNode.getInstance());

    private record Arguments(Template function, Template payload) {}

    private final Scope scope;

    TaskReader(Scope scope) {
        this.scope = scope;
    }

    State read(String name, Fields fields) {
        String resource = FieldValues.text(fields, "Resource");
        if (!resource.equals(INVOKE)) {
            fields.problem("Resource", "is '" + resource + "'; the local AWS runs " + INVOKE + " only");
        }
        Arguments arguments = fields.required("Arguments")
                .map(node -> arguments(fields, node))
                .orElseGet(() -> new Arguments(NOTHING, NOTHING));
        Optional<Template> timeout = FieldValues.wholeTemplate(fields, "TimeoutSeconds", 1);
        Recovery recovery = new RecoveryReader(scope).read(fields);
        Effect effect = EffectReader.read(fields, Place.RESULT, scope);
        return new State.Task(
                name,
                arguments.function(),
                arguments.payload(),
                timeout.orElse(null),
                recovery,
                effect,
                StateReader.transition(fields));
    }

    private Arguments arguments(Fields task, Node node) {
        if (!(node instanceof MappingNode)) {
            task.problem("Arguments", "must be an object with FunctionName and Payload");
            return new Arguments(NOTHING, NOTHING);
        }
        Fields fields = Fields.of(Kind.INVOCATION, task.at("Arguments"), node, scope.problems());
        var _ = fields.required("FunctionName");
        Optional<Template> function = FieldValues.textTemplate(fields, "FunctionName");
        var _ = fields.required("Payload");
        Optional<Template> payload = fields.template("Payload", Place.BEFORE);
        fields.finish();
        return new Arguments(function.orElse(NOTHING), payload.orElse(NOTHING));
    }
}
