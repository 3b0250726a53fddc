package org.sendqa.domain.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds in a text what should have been redacted: names whole and in parts, birth dates as they are usually written,
 * and what of addresses leads to a home. A town by itself is no address; a part of a name that is also a common word is
 * still found.
 */
public final class LeakSearch {

    /** A shorter run of letters would be found inside other words. */
    private static final int SHORTEST_RUN = 5;

    private final List<LocalDate> birthDates;
    private final List<FoldedText> names;
    private final List<List<FoldedText>> addresses;

    /** Searches for these. */
    public LeakSearch(Terms terms) {
        this.birthDates = terms.birthDates();
        this.names = terms.names().stream().map(FoldedText::of).toList();
        this.addresses = terms.addresses().stream()
                .map(address -> new WrittenAddress(address).telling())
                .toList();
    }

    /** Which terms stand in a text: names, then birth dates, then addresses. */
    public List<Found> in(String text) {
        FoldedText folded = FoldedText.read(text);
        return Stream.of(
                        found(TermKind.NAME, names, name -> isIn(folded, name) || hasRun(folded, name)),
                        found(TermKind.BIRTH_DATE, birthDates, day -> isIn(folded, day)),
                        found(
                                TermKind.ADDRESS,
                                addresses,
                                parts -> parts.stream().anyMatch(part -> hasRun(folded, part))))
                .flatMap(each -> each)
                .toList();
    }

    private static <T> Stream<Found> found(TermKind kind, List<T> terms, Predicate<T> isThere) {
        return IntStream.range(0, terms.size())
                .filter(at -> isThere.test(terms.get(at)))
                .mapToObj(at -> new Found(kind, at + 1, terms.size()));
    }

    /** Whether a text has any words at all. */
    public static boolean isReadable(String text) {
        return !FoldedText.of(text).isBlank();
    }

    private static boolean isIn(FoldedText text, FoldedText name) {
        return name.parts().stream().anyMatch(part -> text.words().contains(part) || new SpreadWord(part).isIn(text));
    }

    private static boolean isIn(FoldedText text, LocalDate day) {
        return new WrittenDate(day).isIn(text);
    }

    /** Letters that are spread out, or words that the file runs together, are the same in one go. */
    private static boolean hasRun(FoldedText text, FoldedText term) {
        return term.run().length() >= SHORTEST_RUN && text.run().contains(term.run());
    }
}
