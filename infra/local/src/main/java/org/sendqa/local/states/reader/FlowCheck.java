package org.sendqa.local.states.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sendqa.local.states.definition.Catcher;
import org.sendqa.local.states.definition.ChoiceRule;
import org.sendqa.local.states.definition.Flow;
import org.sendqa.local.states.definition.State;
import org.sendqa.local.states.definition.Transition;

/** Holds a flow to its own names: every way leads to a state, and every state can be reached. */
final class FlowCheck {

    private final Flow flow;
    private final Fields fields;
    private final Collection<String> inOrder;
    private boolean dangling;

    FlowCheck(Flow flow, Fields fields, Collection<String> inOrder) {
        this.flow = flow;
        this.fields = fields;
        this.inOrder = inOrder;
    }

    void run() {
        if (!flow.startAt().isEmpty() && !flow.states().containsKey(flow.startAt())) {
            fields.problem("StartAt", "names " + flow.startAt() + ", which isn't one of the states");
            return;
        }
        Set<String> reached = reach();
        inOrder.stream()
                .filter(name -> !reached.contains(name) && !flow.startAt().isEmpty())
                .forEach(name -> fields.problem("States", "holds " + name + ", which no state leads to"));
        if (!dangling && flow.states().values().stream().noneMatch(FlowCheck::ends)) {
            fields.problem("States", "holds no state that ends: give one End: true, or add a Succeed or Fail state");
        }
    }

    private static boolean ends(State state) {
        return switch (state) {
            case State.Recoverable step -> step.transition() instanceof Transition.End;
            case State.Pass pass -> pass.transition() instanceof Transition.End;
            case State.Wait wait -> wait.transition() instanceof Transition.End;
            case State.Choice _ -> false;
            case State.Succeed _, State.Fail _ -> true;
        };
    }

    private Set<String> reach() {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(flow.startAt()));
        while (!open.isEmpty()) {
            String name = open.remove();
            if (flow.states().containsKey(name) && reached.add(name)) {
                targets(flow.state(name)).forEach(target -> follow(name, target, open));
            }
        }
        return reached;
    }

    private void follow(String from, String target, Deque<String> open) {
        if (!target.isEmpty() && !flow.states().containsKey(target)) {
            fields.problem("States", "lacks " + target + ", which " + from + " leads to");
            dangling = true;
        }
        open.add(target);
    }

    private static List<String> targets(State state) {
        return switch (state) {
            case State.Recoverable step -> {
                List<String> targets = new ArrayList<>(targets(step.transition()));
                step.recovery().catchers().stream().map(Catcher::next).forEach(targets::add);
                yield targets;
            }
            case State.Choice choice -> {
                List<String> targets = new ArrayList<>(
                        choice.rules().stream().map(ChoiceRule::next).toList());
                if (choice.otherwise() != null) {
                    targets.add(choice.otherwise());
                }
                yield targets;
            }
            case State.Pass pass -> targets(pass.transition());
            case State.Wait wait -> targets(wait.transition());
            case State.Succeed _, State.Fail _ -> List.of();
        };
    }

    private static List<String> targets(Transition transition) {
        return switch (transition) {
            case Transition.Next(String state) -> List.of(state);
            case Transition.End() -> List.of();
        };
    }
}
