package org.sendqa.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;

/**
 * Makes up any register of any pack from its columns, of a believable size and without a mistake. Nobody in it exists.
 *
 * <p>Registers of different days fit together: what stands in both has the same number, child and dates. Children and
 * places stay and have their day anew after some years; what happens to children, such as advice or a review, comes in
 * day by day and stays for 24 months. Children have the same numbers, ages and homes in all registers of an authority.
 * The days may lie from 2024 to 2029; before, children would be too young, and later too old.
 */
public final class SampleRegisters {

    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int KEPT_DAYS = 730;

    private SampleRegisters() {}

    /**
     * The register of a subject as it stands on a day; refuses a subject that the pack has no register of.
     *
     * @param seed the same gives the same register
     */
    public static SampleTable of(Pack pack, String subject, LocalDate day, long seed) {
        RegisterLayout register = pack.register(subject)
                .orElseThrow(
                        () -> new IllegalArgumentException("%s has no register of %s".formatted(pack.name(), subject)));
        SampleSizes sizes = SampleSizes.of(pack.authority());
        SampleRow row = new SampleRow(pack, register, sizes.plans(), new SampleSeed(seed, day));
        boolean happens = register.find(Kind.ITEM_NUMBER).isPresent()
                && register.find(Kind.CASE_NUMBER).isPresent();
        int rows = sizes.rows(subject);
        List<List<String>> all = new ArrayList<>();
        if (happens) {
            happened(rows, day).forEach(number -> all.add(row.happened(number, dayOf(number, rows))));
        } else {
            IntStream.rangeClosed(1, rows).forEach(number -> all.add(row.standing(number)));
        }
        return new SampleTable(register.columns().stream().map(Column::heading).toList(), all);
    }

    /** The running numbers of what happened in the last 24 months. */
    private static LongStream happened(int rows, LocalDate day) {
        long days = day.toEpochDay() - FIRST_DAY.toEpochDay();
        return LongStream.rangeClosed((days - KEPT_DAYS) * rows / KEPT_DAYS + 1, days * rows / KEPT_DAYS);
    }

    private static LocalDate dayOf(long number, int rows) {
        return FIRST_DAY.plusDays(Math.ceilDiv(number * KEPT_DAYS, (long) rows));
    }
}
