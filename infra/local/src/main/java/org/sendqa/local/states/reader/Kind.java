package org.sendqa.local.states.reader;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The objects of a definition and every field of theirs that is handled; any other field is refused. */
public enum Kind {
    /** The definition itself. */
    MACHINE("Comment QueryLanguage StartAt States TimeoutSeconds Version"),
    /** A task. */
    TASK("Type Comment QueryLanguage Resource Arguments TimeoutSeconds Retry Catch Assign Output Next End"),
    /** A task's arguments. */
    INVOCATION("FunctionName Payload"),
    /** A parallel state. */
    PARALLEL("Type Comment QueryLanguage Branches Arguments Retry Catch Assign Output Next End"),
    /** A parallel state's branch. */
    BRANCH("StartAt States"),
    /** A map. */
    MAP("Type Comment QueryLanguage Items ItemSelector MaxConcurrency ItemProcessor "
            + "Retry Catch Assign Output Next End"),
    /** What a map does with each item. */
    ITEM_PROCESSOR("ProcessorConfig StartAt States"),
    /** How a map works. */
    PROCESSOR_CONFIG("Mode"),
    /** A choice. */
    CHOICE("Type Comment QueryLanguage Choices Default"),
    /** A choice's rule. */
    CHOICE_RULE("Comment Condition Next Assign Output"),
    /** A pass state. */
    PASS("Type Comment QueryLanguage Assign Output Next End"),
    /** A wait. */
    WAIT("Type Comment QueryLanguage Seconds Timestamp Assign Output Next End"),
    /** A good end. */
    SUCCEED("Type Comment QueryLanguage Output"),
    /** A bad end. */
    FAIL("Type Comment QueryLanguage Error Cause"),
    /** A retrier. */
    RETRIER("ErrorEquals IntervalSeconds MaxAttempts BackoffRate MaxDelaySeconds JitterStrategy"),
    /** A catcher. */
    CATCHER("ErrorEquals Next Assign Output");

    /** Names with spaces between; a set would make the constants mutable. */
    private final String fields;

    Kind(String fields) {
        this.fields = fields;
    }

    /** The fields handled, in alphabetical order. */
    public Set<String> fields() {
        return new TreeSet<>(List.of(fields.split(" ", -1)));
    }
}
