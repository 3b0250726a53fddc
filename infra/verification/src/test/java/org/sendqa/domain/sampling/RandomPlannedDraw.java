package org.sendqa.domain.sampling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.pack.PublicValue;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.pack.SamplePlan.WhenShort;
import org.sendqa.domain.pack.Where;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.time.Window;

/** Draws by designs of every shape, held against that design or one that is nearly it. */
public final class RandomPlannedDraw {

    private static final int DICE = 10;
    private final Random random;
    private final RandomTexts texts;

    /** Draws by chance. */
    public RandomPlannedDraw(Random random) {
        this.random = random;
        this.texts = new RandomTexts(random);
    }

    /**
     * A certificate and the text of the design that it names.
     *
     * @param certificate right in itself
     */
    public record Planned(Certificate certificate, String design) {}

    /** The next one. */
    public Planned next() {
        CellGrid grid = grid();
        DrawDesign design = design(grid);
        Frame frame = frame(grid);
        Seed seed = new Seed(texts.line(), "audits/draw", "2026-04", publicValue(design));
        if (!(Sizing.of(seed, design, frame, Facts.NONE) instanceof Sizing.Settled settled)) {
            return next();
        }
        var source = new Certificate.Source(Digest.of(""), Instant.parse("2026-03-31T05:00:00Z"), true);
        StratifiedDraw draw = StratifiedDraw.of(seed, design, frame, settled);
        DrawDesign named = random.nextInt(3) > 0 ? design : design(random.nextBoolean() ? grid : grid());
        Certificate certificate = Certificate.of(seed, List.of(source), named, frame, draw);
        return new Planned(certificate, (random.nextInt(9) > 0 ? named : design).text());
    }

    /** What the design asks for, mostly; else one die too few, or nothing that was thrown. */
    private String publicValue(DrawDesign design) {
        int dice = design.isThrown() ? DICE - (random.nextInt(4) > 0 ? 0 : 1) : random.nextInt(9) > 0 ? 0 : DICE;
        String fallen = random.ints(dice, 1, 7).mapToObj(Integer::toString).collect(Collectors.joining());
        return dice == 0 ? texts.line() : ThrownValue.of(fallen);
    }

    private CellGrid grid() {
        SortedMap<String, Set<String>> values = new TreeMap<>();
        IntStream.range(0, random.nextInt(3))
                .forEach(_ -> values.put(
                        texts.another(),
                        Stream.generate(texts::another)
                                .limit(1 + random.nextInt(3))
                                .collect(Collectors.toSet())));
        return new CellGrid(values);
    }

    private DrawDesign design(CellGrid grid) {
        boolean some = random.nextBoolean();
        Quota each = new Quota.Each(List.copyOf(grid.values().keySet()), random.nextInt(4), 0);
        SamplePlan plan = new SamplePlan(
                each,
                some ? List.of(Where.is(texts.another(), texts.line())) : List.of(),
                random.nextBoolean() ? List.of("need") : List.of(),
                random.nextInt(3) > 0 ? WhenShort.DRAW : WhenShort.HOLD,
                random.nextInt(3) > 0 ? new PublicValue.Committed() : new PublicValue.Thrown(texts.line(), DICE));
        return new DrawDesign(
                random.nextInt(9) > 0 ? "audits" : "others",
                "draw",
                grid,
                plan,
                random.nextInt(3),
                Window.months("finalised", 2),
                some ? 12 : 0,
                some ? List.of("other") : List.of());
    }

    private Frame frame(CellGrid grid) {
        SortedMap<Cell, SortedMap<String, Subject>> cells = new TreeMap<>();
        grid.cells().forEach(cell -> cells.put(cell, subjects()));
        List<Exclusion> reasons = List.of(Exclusion.values());
        Map<Exclusion, Integer> excluded = random.nextBoolean()
                ? Map.of()
                : Map.of(reasons.get(random.nextInt(reasons.size())), 1 + random.nextInt(5_000));
        return new Frame(cells, excluded);
    }

    private SortedMap<String, Subject> subjects() {
        SortedMap<String, Subject> subjects = new TreeMap<>(Utf8Order.BYTES);
        Stream.generate(texts::another)
                .limit(random.nextInt(9))
                .forEach(id -> subjects.put(id, new Subject(id, Map.of("need", texts.line()), Map.of(), List.of())));
        return subjects;
    }
}
