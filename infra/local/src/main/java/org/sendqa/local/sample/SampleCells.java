package org.sendqa.local.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.Several;

/** Fills the cells of made-up registers by what their columns hold. */
final class SampleCells {

    private static final int HUNDRED = 100;
    private static final String PLAN = "EHCP";
    private final Pack pack;
    private final FieldHabits habits;
    private final LocalDate asAt;
    private final SampleAddresses addresses;

    SampleCells(Pack pack, FieldHabits habits, LocalDate asAt) {
        this.pack = pack;
        this.habits = habits;
        this.asAt = asAt;
        this.addresses = new SampleAddresses(pack);
    }

    /** One cell; takes as many chances whatever is in it, so that no other cell hangs on it. */
    String cell(Column column, SampleItem item, RandomGenerator random) {
        FieldHabits.Habit habit = habits.of(column.field());
        boolean filled = random.nextInt(HUNDRED) < habit.filled() || column.required();
        int chance = random.nextInt(Integer.MAX_VALUE);
        return filled ? filled(column, habit, item, chance) : "";
    }

    private String filled(Column column, FieldHabits.Habit habit, SampleItem item, int chance) {
        return switch (column.kind()) {
            case CASE_NUMBER -> item.child().caseNumber();
            case ITEM_NUMBER -> "SAMPLE-%s-%06d".formatted(initial(column), item.number());
            case DROPPED -> "Sample";
            case BIRTH_DATE -> date(item.child().born());
            case DATE -> column.required() ? date(item.day()) : earlier(habit, item, chance);
            case LOCALITY -> any(pack.localities(), item.child().place());
            case TEXT -> text(column, item, chance);
            case TEXTS -> texts(column, item, chance);
            case CONTRIBUTOR -> addresses.of(column.field(), chance);
            case CONTRIBUTORS -> addresses.several(chance);
        };
    }

    /** Some days earlier or later than usual, never before the child could have it, never after the register's day. */
    private String earlier(FieldHabits.Habit habit, SampleItem item, int chance) {
        int spread = Math.max(1, habit.daysBefore() / 2);
        LocalDate day = item.day().minusDays(habit.daysBefore() - spread / 2 + chance % spread);
        return date(day.isAfter(asAt) ? asAt : day);
    }

    private static String text(Column column, SampleItem item, int chance) {
        if (column.values().isEmpty()) {
            return "Sample %s %d".formatted(column.heading().toLowerCase(Locale.ROOT), 1 + chance % 60);
        }
        List<String> values = List.copyOf(new TreeSet<>(column.values()));
        if (values.contains(PLAN)) {
            List<String> others =
                    values.stream().filter(value -> !value.equals(PLAN)).toList();
            return item.child().hasPlan() ? PLAN : any(others, chance);
        }
        return any(values, chance);
    }

    /** One of three has two of them. */
    private static String texts(Column column, SampleItem item, int chance) {
        String one = text(column, item, chance);
        return chance % 3 > 0 ? one : Several.joined(List.of(one, text(column, item, chance / 7)));
    }

    private static String initial(Column column) {
        return column.heading().substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private static String any(List<String> some, int chance) {
        return some.isEmpty() ? "" : some.get(chance % some.size());
    }

    private static String date(LocalDate day) {
        return SamplePlan.DATE.format(day);
    }
}
