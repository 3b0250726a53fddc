package org.sendqa.domain.sampling;

import java.util.Arrays;

/** Keeps the lowest of many numbers in one pass and little room, with all those that tie with the last of them. */
final class Lowest {

    private static final int ROOM = 32;

    private final int wanted;

    /** The number in the upper half, its index in the lower one. */
    private long[] kept;

    private int size;
    private int limit = Integer.MAX_VALUE;

    /** Keeps so many, one at least. */
    Lowest(int wanted) {
        this.wanted = wanted;
        this.kept = new long[2 * wanted + ROOM];
    }

    /** Takes a number of zero or more, unless enough lower ones came before. */
    void offer(int number, int index) {
        if (number <= limit) {
            if (size == kept.length) {
                cut();
            }
            kept[size++] = (long) number << Integer.SIZE | index;
        }
    }

    /** Whose numbers are the lowest; more than wanted where the last ones tie. */
    int[] indices() {
        cut();
        int[] indices = new int[size];
        for (int each = 0; each < size; each++) {
            indices[each] = (int) kept[each];
        }
        return indices;
    }

    private void cut() {
        Arrays.sort(kept, 0, size);
        if (size > wanted) {
            limit = number(kept[wanted - 1]);
            while (number(kept[size - 1]) > limit) {
                size--;
            }
        }
        if (2 * size > kept.length) {
            kept = Arrays.copyOf(kept, 2 * kept.length);
        }
    }

    private static int number(long entry) {
        return (int) (entry >> Integer.SIZE);
    }
}
