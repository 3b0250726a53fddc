package org.sendqa.domain.sampling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.time.Window;

/** Designs and registers of any attributes. */
final class Quotas {

    static final List<String> PHASES = List.of("Early Years", "Primary", "Secondary", "Post-16");
    static final CellGrid BY_PHASE = CellGrid.of("phase", PHASES);

    private Quotas() {}

    static DrawDesign design(CellGrid grid, SamplePlan plan) {
        return new DrawDesign("audits", "draw", grid, plan, 2, Window.months("finalised", 2), 12, List.of());
    }

    static DrawDesign design(CellGrid grid, Quota quota) {
        return design(grid, SamplePlan.of(quota));
    }

    /** So many cases, each with attributes given as name, value, name, value. */
    static List<Subject> cases(int count, String... attributes) {
        Map<String, String> values = new TreeMap<>();
        IntStream.range(0, attributes.length / 2)
                .forEach(place -> values.put(attributes[2 * place], attributes[2 * place + 1]));
        String name = Digest.hex(String.join(" ", attributes)).substring(0, 8);
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Subject(
                        "%s-%d".formatted(name, number),
                        values,
                        Map.of("finalised", SampleDraws.DRAWN_ON.minusDays(10)),
                        List.of()))
                .toList();
    }

    /** So many cases of each phase, in order. */
    static List<Subject> phases(int... counts) {
        return IntStream.range(0, counts.length)
                .boxed()
                .flatMap(place -> cases(counts[place], "phase", PHASES.get(place)).stream())
                .toList();
    }

    static Frame frame(DrawDesign design, List<Subject> register) {
        return frame(design, register, Set.of());
    }

    static Frame frame(DrawDesign design, List<Subject> register, Set<String> otherSample) {
        return frame(design, register, Set.of(), otherSample);
    }

    /** What an earlier draw of the round left. */
    static Frame frameAfter(DrawDesign design, List<Subject> register, Set<String> drawn) {
        return frame(design, register, drawn, Set.of());
    }

    private static Frame frame(DrawDesign design, List<Subject> register, Set<String> drawn, Set<String> otherSample) {
        Frame.Gathering gathering = new Frame.Gathering(
                new Eligibility(design, SampleDraws.DRAWN_ON, Set.of(), drawn, otherSample), "id "::concat);
        register.forEach(gathering::offer);
        return gathering.frame();
    }

    static Sizing settle(DrawDesign design, List<Subject> register, Facts facts) {
        return Sizing.of(SampleDraws.SEED, design, frame(design, register), facts);
    }

    /** Sizes by the cells' names, for a design that can be settled. */
    static Map<String, Integer> sizes(DrawDesign design, List<Subject> register, Facts facts) {
        return settled(design, frame(design, register), facts).sizes().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
    }

    static Sizing.Settled settled(DrawDesign design, Frame frame, Facts facts) {
        return switch (Sizing.of(SampleDraws.SEED, design, frame, facts)) {
            case Sizing.Settled settled -> settled;
            case Sizing.NotYet notYet -> throw new AssertionError(notYet.sentence());
        };
    }

    /** A seed of its own for each number. */
    static Seed seed(int number) {
        return new Seed("bir", "audits/draw", "2026-04", "public value " + number);
    }

    static Facts agreed(int cases) {
        return new Facts(0, cases, 0, 0);
    }
}
