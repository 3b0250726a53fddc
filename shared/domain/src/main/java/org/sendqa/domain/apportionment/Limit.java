package org.sendqa.domain.apportionment;

import java.util.List;

/**
 * One thing a quota asks of some cells together; what a quota says both ways are two limits, so that a conflict names
 * no more than it must.
 *
 * @param label the cells in words, or {@link #IN_ALL}
 * @param cases 0 or more
 * @param cells their places in the frame, ascending
 */
public record Limit(String label, Side side, int cases, List<Integer> cells) {

    /** What a limit on all cells together is called. */
    public static final String IN_ALL = "in all";

    /** Which way a limit holds. */
    public enum Side {
        AT_LEAST,
        AT_MOST
    }

    /** Copies the cells; refuses a negative number. */
    public Limit {
        cells = List.copyOf(cells);
        if (cases < 0) {
            throw new IllegalArgumentException("A limit of %d for %s is below nothing".formatted(cases, label));
        }
    }

    /** Exactly so many, as the two limits it stands for. */
    public static List<Limit> exactly(int cases, String label, List<Integer> cells) {
        return List.of(new Limit(label, Side.AT_LEAST, cases, cells), new Limit(label, Side.AT_MOST, cases, cells));
    }

    /** Whether it asks for cases, rather than forbidding some. */
    public boolean isMinimum() {
        return side == Side.AT_LEAST;
    }

    /** Whether sizes keep it. */
    public boolean holds(List<Integer> sizes) {
        return isMinimum() ? sum(sizes) >= cases : sum(sizes) <= cases;
    }

    /** What its cells give together. */
    public int sum(List<Integer> numbers) {
        return cells.stream().mapToInt(numbers::get).sum();
    }

    /** Such as {@code at least 2 from Early Years} or {@code at least 8 in all}. */
    public String words() {
        String from = label.equals(IN_ALL) ? "" : "from ";
        return "%s %d %s%s".formatted(isMinimum() ? "at least" : "at most", cases, from, label);
    }
}
