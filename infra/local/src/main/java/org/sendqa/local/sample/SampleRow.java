package org.sendqa.local.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Kind;

/** Makes the rows of one register: who each is about, when its own day was, and what stands in its cells. */
final class SampleRow {

    private static final int PLAN_STANDS = 6 * 365;
    private static final int OTHER_STANDS = 2 * 365;
    private final RegisterLayout register;
    private final int plans;
    private final SampleSeed seed;
    private final SampleCells cells;

    SampleRow(Pack pack, RegisterLayout register, int plans, SampleSeed seed) {
        this.register = register;
        this.plans = plans;
        this.seed = seed;
        this.cells = new SampleCells(pack, FieldHabits.read(), seed.day());
    }

    /** Something that happened to one of the children with a plan. */
    List<String> happened(long number, LocalDate on) {
        RandomGenerator random = seed.random(register.subject(), number);
        return row(number, child(1 + random.nextInt(plans)), on, random);
    }

    /** A child, a place or a page, whose own day comes again after some years. */
    List<String> standing(int number) {
        RandomGenerator random = seed.random(register.subject(), number);
        int stands = register.subject().equals(RegisterLayout.PLAN) ? PLAN_STANDS : OTHER_STANDS;
        long phase = random.nextInt(stands);
        LocalDate on = seed.day().minusDays(Math.floorMod(seed.day().toEpochDay() - phase, stands));
        return row(number, child(register.find(Kind.CASE_NUMBER).isPresent() ? number : 0), on, random);
    }

    private SampleChild child(int number) {
        return SampleChild.of(number, number <= plans, seed);
    }

    private List<String> row(long number, SampleChild child, LocalDate on, RandomGenerator random) {
        LocalDate day = child.notBefore(on);
        return register.columns().stream()
                .map(column -> cells.cell(column, new SampleItem(number, child, day), random))
                .toList();
    }
}
