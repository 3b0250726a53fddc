package org.sendqa.local.states.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of a state machine. */
public sealed interface State {

    /** Its name, unique in the whole machine. */
    String name();

    /** A state that can fail, and be tried again or caught. */
    sealed interface Recoverable extends State {

        /** What happens when it fails. */
        Recovery recovery();

        /** What it leaves behind; the default output is its result. */
        Effect effect();

        /** Where it goes. */
        Transition transition();
    }

    /** A state whose failure is its flow's. */
    sealed interface Plain extends State {}

    /** Invokes a function and waits for the answer, at most {@code timeoutSeconds} where given. */
    record Task(
            String name,
            Template function,
            Template payload,
            @Nullable Template timeoutSeconds,
            Recovery recovery,
            Effect effect,
            Transition transition)
            implements Recoverable {}

    /** Runs branches side by side, each with the same input; its result is their outputs in order. */
    record Parallel(
            String name,
            List<Flow> branches,
            @Nullable Template arguments,
            Recovery recovery,
            Effect effect,
            Transition transition)
            implements Recoverable {

        /** Copies the branches. */
        public Parallel {
            branches = List.copyOf(branches);
        }
    }

    /** Runs a flow for each item; its result is their outputs in the items' order. */
    record ForEach(
            String name,
            @Nullable Template items,
            @Nullable Template itemSelector,
            @Nullable Template maxConcurrency,
            Flow processor,
            Recovery recovery,
            Effect effect,
            Transition transition)
            implements Recoverable {}

    /** Goes where the first rule that holds says, else to {@code otherwise}. */
    record Choice(
            String name, List<ChoiceRule> rules, @Nullable String otherwise) implements Plain {

        /** Copies the rules. */
        public Choice {
            rules = List.copyOf(rules);
        }
    }

    /** Does nothing but leave something behind. */
    record Pass(String name, Effect effect, Transition transition) implements Plain {}

    /** Waits. */
    record Wait(String name, Delay delay, Effect effect, Transition transition) implements Plain {}

    /** Ends its flow well. */
    record Succeed(String name, @Nullable Template output) implements Plain {}

    /** Fails its flow. */
    record Fail(
            String name, @Nullable Template error, @Nullable Template cause) implements Plain {}
}
