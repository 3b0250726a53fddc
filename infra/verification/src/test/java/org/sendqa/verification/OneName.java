package org.sendqa.verification;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Compares what one thing is called in the places that speak of it: its class, the template, its sample event. */
final class OneName {

    private OneName() {}

    /** Handlers among source files, and a feature's controllers as its API, written as in events. */
    static Set<String> ofClasses(Collection<Path> sources) {
        return sources.stream()
                .map(Path::toString)
                .map(file -> file.replaceFirst("(\\w+)/\\w+Controller.java", "$1-apiHandler.java"))
                .filter(file -> file.endsWith("Handler.java"))
                .map(file -> kebab(file.replaceFirst(".*/", "").replace("Handler.java", "")))
                .collect(toSet());
    }

    /** Sample events, by what stands before the first dot; one function may have several. */
    static Set<String> ofEvents(Collection<Path> events) {
        return events.stream()
                .map(file -> file.getFileName().toString().split("\\.", -1)[0])
                .collect(toSet());
    }

    /** What is on one side only, as sentences. */
    static List<String> differences(Set<String> names, String where, Set<String> others, String elsewhere) {
        return Stream.concat(
                        missing(names, others).map(name -> "%s is %s, not %s".formatted(name, where, elsewhere)),
                        missing(others, names).map(name -> "%s is %s, not %s".formatted(name, elsewhere, where)))
                .toList();
    }

    /** {@code DrawSample} as events and folders write it: {@code draw-sample}. */
    static String kebab(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Stream<String> missing(Set<String> names, Set<String> others) {
        return names.stream().filter(name -> !others.contains(name)).sorted();
    }
}
