package org.sendqa.local.states.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sendqa.local.states.definition.Flow;
import org.sendqa.local.states.definition.State;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Reads {@code StartAt} and {@code States}. */
final class FlowReader {

    private static final int LONGEST_NAME = 80;

    private final Scope scope;

    FlowReader(Scope scope) {
        this.scope = scope;
    }

    Flow read(Fields fields) {
        String startAt = FieldValues.text(fields, "StartAt");
        Map<String, State> states = new LinkedHashMap<>();
        fields.required("States").ifPresent(node -> {
            if (node instanceof MappingNode mapping) {
                mapping.getValue().forEach(tuple -> add(tuple, states));
            } else {
                fields.problem("States", "must be an object of states");
            }
        });
        Flow flow = new Flow(startAt, states);
        new FlowCheck(flow, fields, states.keySet()).run();
        return flow;
    }

    private void add(NodeTuple tuple, Map<String, State> states) {
        String name = Fields.name(tuple);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            scope.problems().add(name, tuple.getKeyNode(), "must have 1 to " + LONGEST_NAME + " characters");
        }
        if (!scope.claimState(name)) {
            scope.problems().add(name, tuple.getKeyNode(), "is the name of another state already");
        }
        new StateReader(scope).read(name, tuple.getValueNode()).ifPresent(state -> states.put(name, state));
    }
}
