package org.sendqa.local.states.registry;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an execution may be called. Source: AWS Step Functions API Reference, StartExecution, request parameter
 * {@code name}.
 */
final class ExecutionName {

    private static final int LONGEST = 80;
    private static final Pattern BARRED = Pattern.compile("[\\s<>{}\\[\\]?*\"#%\\\\^|~`$&,;:/\\p{Cntrl}]");

    private ExecutionName() {}

    static Optional<String> complaint(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.of("An execution's name has 1 to 80 characters, not " + name.length() + ".");
        }
        return BARRED.matcher(name).find()
                ? Optional.of("'" + name + "' has a character that an execution's name can't have;"
                        + " letters, digits, - and _ are always allowed.")
                : Optional.empty();
    }
}
