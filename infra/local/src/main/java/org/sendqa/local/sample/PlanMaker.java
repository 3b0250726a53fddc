package org.sendqa.local.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Makes a plan for a child: where, by whom, when.
 *
 * <p>Assumed, since no published table says so: plans spread evenly over the localities and over the days of a year;
 * the register dates a plan by its first final version, also where it was amended since; two in three plans older than
 * a year count as amended; two in five rows name who gave advice, one or two people each.
 */
final class PlanMaker {

    private static final int DAYS_IN_YEAR = 365;
    private final SampleLayout layout;
    private final LocalDate asAt;
    private final RandomGenerator random;

    /**
     * For a register as it stands on a day.
     *
     * @param asAt the last day on which a plan was finalised
     */
    PlanMaker(SampleLayout layout, LocalDate asAt, RandomGenerator random) {
        this.layout = layout;
        this.asAt = asAt;
        this.random = random;
    }

    /** The plan of a child under a running number from 1. */
    SamplePlan plan(Child child, int number) {
        int locality = number % layout.localities().size();
        return new SamplePlan(
                "SAMPLE-%06d".formatted(number * 37 + 100_000),
                "Child %04d".formatted(number),
                asAt.minusYears(child.age()).minusDays(random.nextInt(DAYS_IN_YEAR)),
                layout.localities().get(locality),
                child.need(),
                child.placement(),
                asAt.minusYears(child.yearsInPlace()).minusDays(random.nextInt(DAYS_IN_YEAR)),
                planType(child),
                anyOf(layout.caseWorkersOf(locality)),
                layout.teamManagers().get(locality),
                contributors());
    }

    private String planType(Child child) {
        boolean amended = child.yearsInPlace() > 0 && random.nextInt(3) < 2;
        return amended ? "amended" : "new";
    }

    private String contributors() {
        if (layout.contributors().isEmpty() || random.nextInt(5) >= 2) {
            return "";
        }
        List<String> roles = List.copyOf(new TreeMap<>(layout.contributors()).keySet());
        Map<String, String> chosen = new TreeMap<>();
        for (int advice = 0; advice < 2; advice++) {
            String role = anyOf(roles);
            chosen.put(role, anyOf(layout.contributors().getOrDefault(role, List.of())));
        }
        return chosen.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining("; "));
    }

    private <T> T anyOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
