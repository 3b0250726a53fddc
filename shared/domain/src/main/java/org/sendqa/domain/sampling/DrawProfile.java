package org.sendqa.domain.sampling;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Shows how like its frame a sample is, and who could never be drawn at all (rows BIR-36, CAP-13). Counts only, but of
 * groups that may be small: for officers.
 *
 * @param register subjects the register holds
 * @param frame subjects that could take part
 * @param sample cases drawn
 * @param lines one for each value that an attribute has in the register, or could have by the pack
 * @param excluded counts by reason code
 * @param emptyCells cells that gave no case, with what their frame holds
 */
public record DrawProfile(
        int register,
        int frame,
        int sample,
        List<Line> lines,
        SortedMap<String, Integer> excluded,
        SortedMap<String, Integer> emptyCells) {

    /** Copies the collections. */
    public DrawProfile {
        lines = List.copyOf(lines);
        excluded = Collections.unmodifiableSortedMap(new TreeMap<>(excluded));
        emptyCells = Collections.unmodifiableSortedMap(new TreeMap<>(emptyCells));
    }

    /**
     * One value of an attribute.
     *
     * @param drawable subjects with it that had a chance: in the frame, in a cell that gave a case
     */
    public record Line(String attribute, String value, int register, int frame, int drawable, int sample) {

        /** Whether nobody with it could be drawn, be there any in the register or not. */
        public boolean isNeverDrawn() {
            return drawable == 0;
        }
    }

    /** The profile of a draw's cases. */
    public static DrawProfile of(Tally register, Frame frame, Sizing.Settled settled, List<DrawnCase> cases) {
        Tally inFrame = new Tally();
        Tally drawable = new Tally();
        SortedMap<String, Integer> empty = new TreeMap<>(Utf8Order.BYTES);
        frame.cells().forEach((cell, subjects) -> {
            subjects.values().forEach(inFrame::count);
            if (settled.sizes().getOrDefault(cell, 0) > 0) {
                subjects.values().forEach(drawable::count);
            } else {
                empty.put(cell.name(), subjects.size());
            }
        });
        Tally drawn = new Tally();
        cases.stream().map(DrawnCase::subject).forEach(drawn::count);
        SortedMap<String, Integer> excluded = new TreeMap<>();
        frame.excluded().forEach((reason, count) -> excluded.put(reason.code(), count));
        List<Line> lines = lines(register, inFrame, drawable, drawn);
        return new DrawProfile(register.subjects(), frame.size(), cases.size(), lines, excluded, empty);
    }

    private static List<Line> lines(Tally register, Tally frame, Tally drawable, Tally drawn) {
        return register.counts().entrySet().stream()
                .flatMap(attribute -> attribute.getValue().entrySet().stream()
                        .map(value -> new Line(
                                attribute.getKey(),
                                value.getKey(),
                                value.getValue(),
                                frame.of(attribute.getKey(), value.getKey()),
                                drawable.of(attribute.getKey(), value.getKey()),
                                drawn.of(attribute.getKey(), value.getKey()))))
                .toList();
    }

    /**
     * How far the sample's shares of an attribute's values lie from the frame's: half the sum of the differences, from
     * 0 for alike to 1 for nothing in common (total variation).
     */
    public double distance(String attribute) {
        return lines.stream()
                        .filter(line -> line.attribute().equals(attribute))
                        .mapToDouble(line -> Math.abs(share(line.sample(), sample) - share(line.frame(), frame)))
                        .sum()
                / 2;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
