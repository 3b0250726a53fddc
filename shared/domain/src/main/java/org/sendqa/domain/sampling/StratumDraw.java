package org.sendqa.domain.sampling;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the draw fell in one stratum.
 *
 * @param place attributes and values, such as {@code locality} and its name; of a slice, which one
 * @param size cases drawn: as many as were settled, or all there are
 * @param frame the draw ids that could be drawn, in UTF-8 byte order
 * @param selected the lowest tickets, lowest first
 * @param reserves the next tickets, in the order in which they take the place of selected ones
 */
public record StratumDraw(Cell place, int size, List<String> frame, List<Ticket> selected, List<Ticket> reserves) {

    /** What a key says besides of a slice of a cell; no attribute of a quota is called so. */
    public static final String SLICE = "slice";

    /** Copies the lists. */
    public StratumDraw {
        frame = List.copyOf(frame);
        selected = List.copyOf(selected);
        reserves = List.copyOf(reserves);
    }

    /** Draws one stratum: the lowest tickets are selected, the next ones are reserves. */
    static StratumDraw of(TicketBox tickets, Cell place, Collection<String> ids, int wanted, int reserves) {
        List<String> frame = inByteOrder(ids);
        int size = Math.min(wanted, frame.size());
        List<Ticket> lowest = tickets.lowest(frame, size + Math.min(reserves, frame.size() - size));
        return new StratumDraw(place, size, frame, lowest.subList(0, size), lowest.subList(size, lowest.size()));
    }

    private static List<String> inByteOrder(Collection<String> ids) {
        boolean sorted = ids instanceof SortedSet<String> set && set.comparator() == Utf8Order.BYTES;
        return sorted ? List.copyOf(ids) : ids.stream().sorted(Utf8Order.BYTES).toList();
    }

    /** Strata in the order of their canonical keys. */
    static List<StratumDraw> byKey(Stream<StratumDraw> strata) {
        return strata.sorted((one, other) -> one.place().compareTo(other.place()))
                .toList();
    }

    /** Its attributes and their values. */
    public SortedMap<String, String> key() {
        return place.key();
    }

    /** Whether it is a slice of a cell. */
    public boolean isSlice() {
        return key().containsKey(SLICE);
    }

    /** The cell that it is, or that it is a slice of. */
    public Cell cell() {
        if (!isSlice()) {
            return place;
        }
        SortedMap<String, String> whole = new TreeMap<>(key());
        whole.remove(SLICE);
        return Cell.of(whole);
    }

    /** How likely each case of its frame was to be selected. */
    public Probability probability() {
        return frame.isEmpty() ? new Probability(0, 1) : new Probability(size, frame.size());
    }

    /** The stratum in words: its values, without the attributes' names. */
    public String name() {
        return place.name();
    }

    /** The draw ids of tickets, in their order. */
    static List<String> ids(List<Ticket> tickets) {
        return tickets.stream().map(Ticket::id).toList();
    }

    /** The canonical JSON of its key, by which strata are sorted. */
    String canonicalKey() {
        return place.canonicalKey();
    }
}
