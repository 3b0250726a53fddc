package org.sendqa.local.states.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendqa.local.states.definition.Effect;
import org.sendqa.local.states.definition.Flow;
import org.sendqa.local.states.definition.Recovery;
import org.sendqa.local.states.definition.State;
import org.sendqa.local.states.definition.Template;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the states that hold flows of their own. */
final class BranchesReader {

    private final Scope scope;

    BranchesReader(Scope scope) {
        this.scope = scope;
    }

    State parallel(String name, Fields fields) {
        List<Flow> branches = new ArrayList<>();
        fields.elements("Branches").forEach((path, node) -> branches.add(branch(path, node)));
        if (branches.isEmpty()) {
            fields.problem("Branches", "must hold at least one branch");
        }
        Optional<Template> arguments = fields.template("Arguments", Place.BEFORE);
        Recovery recovery = new RecoveryReader(scope).read(fields);
        Effect effect = EffectReader.read(fields, Place.RESULT, scope);
        return new State.Parallel(
                name, branches, arguments.orElse(null), recovery, effect, StateReader.transition(fields));
    }

    State map(String name, Fields fields) {
        Optional<Template> items = fields.template("Items", Place.BEFORE);
        Optional<Template> selector = fields.template("ItemSelector", Place.BEFORE);
        Optional<Template> concurrency = FieldValues.wholeTemplate(fields, "MaxConcurrency", 0);
        Flow processor = fields.required("ItemProcessor")
                .map(node -> processor(fields.at("ItemProcessor"), node))
                .orElseGet(() -> new Flow("", Map.of()));
        Recovery recovery = new RecoveryReader(scope).read(fields);
        Effect effect = EffectReader.read(fields, Place.RESULT, scope);
        return new State.ForEach(
                name,
                items.orElse(null),
                selector.orElse(null),
                concurrency.orElse(null),
                processor,
                recovery,
                effect,
                StateReader.transition(fields));
    }

    private Flow branch(String path, Node node) {
        Fields fields = Fields.of(Kind.BRANCH, path, node, scope.problems());
        Flow flow = new FlowReader(scope.within()).read(fields);
        fields.finish();
        return flow;
    }

    private Flow processor(String path, Node node) {
        Fields fields = Fields.of(Kind.ITEM_PROCESSOR, path, node, scope.problems());
        fields.optional("ProcessorConfig").ifPresent(config -> mode(fields.at("ProcessorConfig"), config));
        Flow flow = new FlowReader(scope.within()).read(fields);
        fields.finish();
        return flow;
    }

    private void mode(String path, Node node) {
        Fields fields = Fields.of(Kind.PROCESSOR_CONFIG, path, node, scope.problems());
        FieldValues.only(fields, "Mode", Set.of("INLINE"), "the local AWS runs inline maps only");
        fields.finish();
    }
}
