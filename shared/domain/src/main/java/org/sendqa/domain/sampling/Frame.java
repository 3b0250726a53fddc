package org.sendqa.domain.sampling;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.sendqa.domain.register.Subject;

/**
 * Who can be drawn: the eligible subjects by stratum and draw id, and how many were left out for which reason.
 *
 * @param strata all strata of the design, those without an eligible subject too
 * @param excluded counts of one or more
 */
public record Frame(SortedMap<String, SortedMap<String, Subject>> strata, Map<Exclusion, Integer> excluded) {

    /** Copies the collections. */
    public Frame {
        strata = Collections.unmodifiableSortedMap(new TreeMap<>(strata));
        excluded = Map.copyOf(excluded);
    }

    /** How many subjects can be drawn. */
    public int size() {
        return strata.values().stream().mapToInt(Map::size).sum();
    }

    /** The subject of a draw id; refuses one that isn't in the frame. */
    public Subject subject(String stratum, String drawId) {
        Subject subject =
                strata.getOrDefault(stratum, Collections.emptySortedMap()).get(drawId);
        if (subject == null) {
            throw new IllegalArgumentException("%s isn't in the frame of %s".formatted(drawId, stratum));
        }
        return subject;
    }

    /** Gathers a frame from a register's subjects, offered one by one in any order. */
    public static final class Gathering {

        private final Eligibility eligibility;
        private final UnaryOperator<String> drawId;
        private final SortedMap<String, SortedMap<String, Subject>> strata = new TreeMap<>(Utf8Order.BYTES);
        private final Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);

        /**
         * An empty frame.
         *
         * @param drawId gives the draw id of a case key
         */
        public Gathering(Eligibility eligibility, UnaryOperator<String> drawId) {
            this.eligibility = eligibility;
            this.drawId = drawId;
            eligibility.design().strata().forEach(stratum -> strata.put(stratum, new TreeMap<>(Utf8Order.BYTES)));
        }

        /** Takes a subject in, or counts why not. */
        public void offer(Subject subject) {
            eligibility
                    .exclusion(subject)
                    .ifPresentOrElse(reason -> excluded.merge(reason, 1, Integer::sum), () -> take(subject));
        }

        /** The frame of all subjects offered so far. */
        public Frame frame() {
            return new Frame(strata, excluded);
        }

        private void take(Subject subject) {
            String stratum = eligibility.design().stratumOf(subject);
            strata.computeIfAbsent(stratum, _ -> new TreeMap<>(Utf8Order.BYTES))
                    .put(drawId.apply(subject.caseKey()), subject);
        }
    }
}
