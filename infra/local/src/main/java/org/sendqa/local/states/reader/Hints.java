package org.sendqa.local.states.reader;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What to write instead of a field that isn't handled. */
final class Hints {

    private static final Map<String, String> JSON_PATH = Map.ofEntries(
            Map.entry("Parameters", "Arguments"),
            Map.entry("InputPath", "Arguments with $states.input"),
            Map.entry("OutputPath", "Output"),
            Map.entry("ResultPath", "Output or Assign"),
            Map.entry("ResultSelector", "Output with $states.result"),
            Map.entry("Result", "Output"),
            Map.entry("SecondsPath", "Seconds: \"{% … %}\""),
            Map.entry("TimestampPath", "Timestamp: \"{% … %}\""),
            Map.entry("TimeoutSecondsPath", "TimeoutSeconds: \"{% … %}\""),
            Map.entry("ItemsPath", "Items"),
            Map.entry("MaxConcurrencyPath", "MaxConcurrency: \"{% … %}\""),
            Map.entry("ErrorPath", "Error: \"{% … %}\""),
            Map.entry("CausePath", "Cause: \"{% … %}\""),
            Map.entry("Variable", "Condition: \"{% … %}\""));

    private static final Map<String, String> OTHER = Map.of(
            "Iterator", "is the old name; write ItemProcessor",
            "HeartbeatSeconds", "is for tasks that report back with a token; the local AWS runs lambda:invoke only",
            "Assign", "can't stand here; a choice has it in its rules, elsewhere a Pass state can do it",
            "Output", "can't stand here; a choice has it in its rules, elsewhere a Pass state can do it",
            "Credentials", "changes the role of one task; give the state machine its role in the template");

    private static final Set<String> DISTRIBUTED = Set.of(
            "ItemReader",
            "ItemBatcher",
            "ResultWriter",
            "Label",
            "ToleratedFailureCount",
            "ToleratedFailurePercentage",
            "ToleratedFailureCountPath",
            "ToleratedFailurePercentagePath");

    private Hints() {}

    static String against(String field) {
        if (field.endsWith(".$")) {
            return "is JSONPath; drop .$ and write \"{% … %}\"";
        }
        if (DISTRIBUTED.contains(field)) {
            return "is for distributed maps; the local AWS runs inline maps only";
        }
        return Optional.ofNullable(JSON_PATH.get(field))
                .map(instead -> "is JSONPath; write " + instead)
                .orElseGet(() -> OTHER.getOrDefault(field, "is a field the local AWS doesn't know here"));
    }
}
