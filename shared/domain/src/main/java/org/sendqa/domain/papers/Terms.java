package org.sendqa.domain.papers;

import java.time.LocalDate;
import java.util.List;

/**
 * What mustn't stand in a redacted paper any more. It lives for the length of a search, and its text gives nothing
 * away: whatever is logged by mistake mustn't be a child's name.
 *
 * @param names of the child and whoever else must not be recognised
 * @param addresses each in one line or in several parts between commas
 */
public record Terms(List<String> names, List<LocalDate> birthDates, List<String> addresses) {

    /** Copies the lists. */
    public Terms {
        names = List.copyOf(names);
        birthDates = List.copyOf(birthDates);
        addresses = List.copyOf(addresses);
    }

    /** Whether there is a name to search for, of which some part has two letters. */
    public boolean nameSomebody() {
        return names.stream().map(FoldedText::of).anyMatch(FoldedText::hasParts);
    }

    @Override
    public String toString() {
        return "Terms";
    }
}
