package org.sendqa.domain.sampling;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sendqa.domain.pack.Quota;

/**
 * A certificate's strata by the cells that they are or are slices of.
 *
 * @param frames how many cases could be drawn
 * @param sizes how many were
 * @param strata how many strata stand for the cell
 */
record DrawnSizes(SortedMap<Cell, Integer> frames, SortedMap<Cell, Integer> sizes, SortedMap<Cell, Integer> strata) {

    static DrawnSizes of(Certificate certificate) {
        DrawnSizes drawn = new DrawnSizes(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (StratumDraw stratum : certificate.strata()) {
            drawn.frames.merge(stratum.cell(), stratum.frame().size(), Integer::sum);
            drawn.sizes.merge(stratum.cell(), stratum.size(), Integer::sum);
            drawn.strata.merge(stratum.cell(), 1, Integer::sum);
        }
        return drawn;
    }

    int total() {
        return sizes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whom the cells of a draw by author name. */
    List<String> authors() {
        return frames.keySet().stream()
                .map(cell -> cell.key().getOrDefault(Quota.AUTHOR, ""))
                .toList();
    }

    /** Whether a stratum has the design's reserves, and its cell the design's slices, alike to one case. */
    boolean isAsPlanned(StratumDraw stratum, DrawDesign design) {
        int size = sizes.getOrDefault(stratum.cell(), 0);
        int slices = new Slicing(design.plan().spreadOver()).cuts(size) ? size : 1;
        int slice = stratum.frame().size() - frames.getOrDefault(stratum.cell(), 0) / slices;
        int reserves =
                size == 0 ? 0 : Math.min(design.reserves(), stratum.frame().size() - stratum.size());
        return strata.getOrDefault(stratum.cell(), 0) == slices
                && (slice == 0 || slice == 1)
                && stratum.reserves().size() == reserves;
    }
}
