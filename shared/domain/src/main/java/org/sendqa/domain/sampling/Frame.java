package org.sendqa.domain.sampling;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.sendqa.domain.register.Subject;

/**
 * Who can be drawn: the eligible subjects by cell and draw id, and how many were left out for which reason.
 *
 * @param cells all cells of the design, those without an eligible subject too
 * @param excluded counts of one or more
 */
public record Frame(SortedMap<Cell, SortedMap<String, Subject>> cells, Map<Exclusion, Integer> excluded) {

    /** Copies the collections. */
    public Frame {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        excluded = Map.copyOf(excluded);
    }

    /** How many subjects can be drawn. */
    public int size() {
        return cells.values().stream().mapToInt(Map::size).sum();
    }

    /** How many subjects can be drawn from each cell. */
    SortedMap<Cell, Integer> counts() {
        SortedMap<Cell, Integer> counts = new TreeMap<>();
        cells.forEach((cell, subjects) -> counts.put(cell, subjects.size()));
        return counts;
    }

    /** The eligible subjects of a cell, by draw id; none for a cell that the design doesn't know. */
    public SortedMap<String, Subject> of(Cell cell) {
        return cells.getOrDefault(cell, Collections.emptySortedMap());
    }

    /** The subject of a draw id; refuses one that isn't in the frame. */
    public Subject subject(Cell cell, String drawId) {
        Subject subject = of(cell).get(drawId);
        if (subject == null) {
            throw new IllegalArgumentException("%s isn't in the frame of %s".formatted(drawId, cell.name()));
        }
        return subject;
    }

    /** Gathers a frame from a register's subjects, offered one by one in any order. */
    public static final class Gathering {

        private final Eligibility eligibility;
        private final UnaryOperator<String> drawId;
        private final Map<List<String>, SortedMap<String, Subject>> byCoordinates = new HashMap<>();
        private final SortedMap<Cell, SortedMap<String, Subject>> cells = new TreeMap<>();
        private final Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);

        /**
         * An empty frame.
         *
         * @param drawId gives the draw id of a case key
         */
        public Gathering(Eligibility eligibility, UnaryOperator<String> drawId) {
            this.eligibility = eligibility;
            this.drawId = drawId;
            for (Cell cell : eligibility.design().grid().cells()) {
                cells.put(cell, new TreeMap<>(Utf8Order.BYTES));
                byCoordinates.put(eligibility.design().grid().coordinates(cell.key()), cells.get(cell));
            }
        }

        /** Takes a subject in, or counts why not. */
        public void offer(Subject subject) {
            eligibility
                    .exclusion(subject)
                    .ifPresentOrElse(reason -> excluded.merge(reason, 1, Integer::sum), () -> take(subject));
        }

        /** The frame of all subjects offered so far. */
        public Frame frame() {
            return new Frame(cells, excluded);
        }

        private void take(Subject subject) {
            byCoordinates
                    .getOrDefault(eligibility.design().grid().coordinates(subject.attributes()), new TreeMap<>())
                    .put(drawId.apply(subject.caseKey()), subject);
        }
    }
}
