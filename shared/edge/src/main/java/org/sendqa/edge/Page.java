package org.sendqa.edge;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list that grows from year to year, so that no reply does.
 *
 * @param next what to ask for as {@code after} to get the part that follows; null if this is the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** The most that one page holds. */
    public static final int SIZE = 100;

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * The part of a list that follows one of its items; a place that isn't in the list any more is refused.
     *
     * @param place tells an item from all others of the list
     * @param after the place of the last item seen; an empty text to begin
     */
    public static <T> Outcome<Page<T>> of(List<T> list, Function<T, String> place, String after) {
        if (after.isEmpty()) {
            return new Outcome.Done<>(from(list, place, 0));
        }
        return IntStream.range(0, list.size())
                .filter(index -> place.apply(list.get(index)).equals(after))
                .mapToObj(index -> from(list, place, index + 1))
                .<Outcome<Page<T>>>map(Outcome.Done::new)
                .findFirst()
                .orElseGet(() -> Outcome.refused(
                        Refusal.FAULTY,
                        "The list has changed: nothing stands where 'after' says. Leave it out to begin anew."));
    }

    private static <T> Page<T> from(List<T> list, Function<T, String> place, int start) {
        int end = Math.min(start + SIZE, list.size());
        return new Page<>(list.subList(start, end), end == list.size() ? null : place.apply(list.get(end - 1)));
    }
}
