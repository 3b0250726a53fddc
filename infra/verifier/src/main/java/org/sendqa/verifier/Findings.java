package org.sendqa.verifier;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a verification found, to be read by a person.
 *
 * @param differs the first thing that differs
 * @param checked what was done again
 * @param unchecked what couldn't be, and why
 */
record Findings(Optional<String> differs, List<String> checked, List<String> unchecked) {

    static Findings differing(String sentence) {
        return new Findings(Optional.of(sentence), List.of(), List.of());
    }

    /** These and what was looked at besides; the first thing that differs stands for all. */
    Findings and(Findings more) {
        return !valid() || !more.valid()
                ? new Findings(differs.or(more::differs), List.of(), List.of())
                : new Findings(Optional.empty(), both(checked, more.checked), both(unchecked, more.unchecked));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    boolean valid() {
        return differs.isEmpty();
    }

    void print(PrintStream out) {
        differs.ifPresentOrElse(sentence -> out.printf("NOT VALID%n%s.%n", sentence), () -> printValid(out));
    }

    private void printValid(PrintStream out) {
        out.println("VALID");
        out.println("Checked:");
        checked.forEach(sentence -> out.printf("  - %s.%n", sentence));
        out.println("Not checked:");
        unchecked.forEach(sentence -> out.printf("  - %s.%n", sentence));
    }
}
