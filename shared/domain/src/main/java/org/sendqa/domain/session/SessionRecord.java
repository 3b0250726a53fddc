package org.sendqa.domain.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is on record of a session.
 *
 * @param day on which it was held
 * @param attended the ids of those who came
 * @param cases in the order in which they were looked at
 */
public record SessionRecord(LocalDate day, List<String> attended, List<SessionCase> cases) {

    /** Copies the lists. */
    public SessionRecord {
        attended = List.copyOf(attended);
        cases = List.copyOf(cases);
    }

    /** What it says of a case. */
    public Optional<SessionCase> find(String drawId) {
        return cases.stream().filter(one -> one.drawId().equals(drawId)).findFirst();
    }

    /** The draw ids of its cases. */
    public List<String> order() {
        return cases.stream().map(SessionCase::drawId).toList();
    }

    /** Who came and didn't step out of a case. */
    public List<String> sitting(SessionCase on) {
        return attended.stream()
                .filter(person -> !on.steppedOut().contains(person))
                .toList();
    }

    /** All of it for the history, which so keeps each version: ids and codes. */
    Map<String, String> details() {
        String lines = cases.stream().map(SessionCase::line).collect(Collectors.joining("; "));
        return Map.of("day", day.toString(), "attended", String.join(" ", attended), "cases", lines);
    }
}
