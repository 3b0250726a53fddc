package org.sendqa.domain.sampling;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.sendqa.domain.json.Digest;

/**
 * Who goes first where cells have equal claims to a case: an order that changes from round to round and hangs on the
 * activity and the period only, so that it is known before the seed is and favours no cell for long.
 */
final class Rotation {

    private Rotation() {}

    /** The rank of each cell, from 0. */
    static List<Integer> ranks(Seed seed, List<Cell> cells) {
        String round = String.join("\n", seed.authority(), seed.activity(), seed.period(), "");
        List<String> hashes = cells.stream()
                .map(cell -> Digest.hex(round + cell.canonicalKey()))
                .toList();
        List<Integer> inOrder = IntStream.range(0, cells.size())
                .boxed()
                .sorted(Comparator.comparing(hashes::get))
                .toList();
        int[] ranks = new int[cells.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[inOrder.get(rank)] = rank;
        }
        return IntStream.of(ranks).boxed().toList();
    }
}
