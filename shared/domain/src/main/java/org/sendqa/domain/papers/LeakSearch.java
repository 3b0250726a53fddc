package org.sendqa.domain.papers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds in a text what should have been redacted: names whole and in parts, birth dates as they are usually written,
 * and addresses. A town by itself is no address; a part of a name that is also a common word is still found.
 */
public final class LeakSearch {

    /** A shorter run of letters would be found inside other words. */
    private static final int SHORTEST_RUN = 5;

    private static final Pattern PARTS_OF_ADDRESS = Pattern.compile("[,;\\r\\n]+");

    private final Terms terms;
    private final List<FoldedText> names;
    private final List<FoldedText> addresses;

    /** Searches for these. */
    public LeakSearch(Terms terms) {
        this.terms = terms;
        this.names = terms.names().stream().map(FoldedText::of).toList();
        this.addresses = terms.addresses().stream()
                .flatMap(PARTS_OF_ADDRESS::splitAsStream)
                .filter(LeakSearch::isTelling)
                .map(FoldedText::of)
                .toList();
    }

    /** What kinds of terms stand in a text. */
    public Set<TermKind> in(String text) {
        FoldedText folded = FoldedText.of(text);
        Set<TermKind> found = EnumSet.noneOf(TermKind.class);
        if (names.stream().anyMatch(name -> isIn(folded, name) || hasRun(folded, name))) {
            found.add(TermKind.NAME);
        }
        if (terms.birthDates().stream().anyMatch(day -> isIn(folded, day))) {
            found.add(TermKind.BIRTH_DATE);
        }
        if (addresses.stream().anyMatch(part -> hasRun(folded, part))) {
            found.add(TermKind.ADDRESS);
        }
        return found;
    }

    /** Whether a text has any words at all. */
    public static boolean isReadable(String text) {
        return !FoldedText.of(text).isBlank();
    }

    private static boolean isIn(FoldedText text, FoldedText name) {
        return name.parts().stream().anyMatch(text.words()::contains);
    }

    private static boolean isIn(FoldedText text, LocalDate day) {
        return new WrittenDate(day).isIn(text);
    }

    /** Letters that are spread out, or words that the file runs together, are the same in one go. */
    private static boolean hasRun(FoldedText text, FoldedText term) {
        return term.run().length() >= SHORTEST_RUN && text.run().contains(term.run());
    }

    private static boolean isTelling(String part) {
        return part.strip().contains(" ") || part.chars().anyMatch(Character::isDigit);
    }
}
