package org.sendqa.local.states.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sendqa.local.states.jsonata.Reference;

/**
 * Where an expression stands, which decides what {@code $states} holds there. Source: AWS Step Functions Developer
 * Guide, "Passing data between states with variables", reserved variable {@code $states}.
 */
enum Place {
    /** Before the state has done its work, or in a state that does none. */
    BEFORE(""),
    /** In what a state leaves behind after its work. */
    RESULT("result"),
    /** In a catcher. */
    CATCH("errorOutput");

    private static final List<String> CONTEXT = List.of(
            "Execution.Id",
            "Execution.Input",
            "Execution.Name",
            "Execution.StartTime",
            "State.EnteredTime",
            "State.Name",
            "State.RetryCount",
            "StateMachine.Id",
            "StateMachine.Name",
            "Map.Item.Index",
            "Map.Item.Value");
    private static final Set<String> OPEN = Set.of("Execution.Input", "Map.Item.Value");

    private final String extra;

    Place(String extra) {
        this.extra = extra;
    }

    /** What is wrong with naming this here. */
    Optional<String> complaint(Reference reference) {
        if (!reference.variable().equals("states") || reference.path().isEmpty()) {
            return Optional.empty();
        }
        String field = reference.path().getFirst();
        if (!field.equals(extra) && !Set.of("input", "context").contains(field)) {
            return Optional.of("uses $states." + field + ", which isn't there at this place");
        }
        String rest =
                String.join(".", reference.path().subList(1, reference.path().size()));
        return field.equals("context") && !inContext(rest)
                ? Optional.of("uses $states.context." + rest + ", which the local AWS doesn't have")
                : Optional.empty();
    }

    private static boolean inContext(String path) {
        return path.isEmpty()
                || CONTEXT.stream().anyMatch(known -> known.equals(path) || known.startsWith(path + "."))
                || OPEN.stream().anyMatch(open -> path.startsWith(open + "."));
    }
}
