package org.sendqa.domain.feedback;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.audit.TextCheck;

/**
 * A QA officer's own words to an auditor; either part may be empty, not both.
 *
 * @param well what was done well
 * @param next what to look at next time
 */
public record NoteWords(String well, String next) {

    /** How many characters each part may have. */
    public static final int LONGEST = 2000;

    /** The words without blanks around them. */
    public static NoteWords of(String well, String next) {
        return new NoteWords(well.strip(), next.strip());
    }

    /** What can't stand in them, each a sentence that says what to do. */
    public List<String> faults() {
        if (well.isEmpty() && next.isEmpty()) {
            return List.of("Say what was done well, or what to look at next time.");
        }
        return Stream.of(fault("What was done well", well), fault("What to look at next time", next))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> fault(String part, String words) {
        return TextCheck.fault(words, LONGEST).map(wrong -> "%s: it %s.".formatted(part, wrong));
    }
}
