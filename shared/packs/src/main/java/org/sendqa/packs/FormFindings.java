package org.sendqa.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is found while a form is read: what is wrong with it, and what its officer is told though nothing is. */
final class FormFindings {

    private static final int QUOTED = 60;

    private final List<String> faults;
    private final Map<String, List<String>> told = new LinkedHashMap<>();

    FormFindings(List<String> faults) {
        this.faults = new ArrayList<>(faults);
    }

    /** The faults so far, to which more can be added; each begins with its place. */
    List<String> faults() {
        return faults;
    }

    void fault(String place, String sentence) {
        faults.add("%s %s".formatted(place, sentence));
    }

    /** Leaves something aside that changes no answer. */
    void aside(String reason, String what) {
        tell("Left aside, as " + reason, what);
    }

    /** Says something of a form that can be used; what it is said of is gathered behind it. */
    void tell(String sentence, String what) {
        String shown = what.codePoints()
                .limit(QUOTED)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        told.computeIfAbsent(sentence, _ -> new ArrayList<>()).add(shown);
    }

    /** What an officer is told, in the order in which it was found. */
    List<String> remarks() {
        return told.entrySet().stream()
                .map(one -> "%s: %s.".formatted(one.getKey(), PlaceWords.in(String.join("; ", one.getValue()))))
                .toList();
    }
}
