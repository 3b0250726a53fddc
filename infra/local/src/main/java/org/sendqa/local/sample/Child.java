package org.sendqa.local.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who a plan is for, so that every published count by age, placement and years in place is met for each primary need.
 *
 * <p>The counts aren't crossed with each other. Assumed: the youngest are the ones in early years settings, the oldest
 * the ones in further education, other placements have nothing to do with age; nobody got a plan before the age of two.
 */
record Child(String need, int age, String placement, int yearsInPlace) {

    private static final String EARLY_YEARS = "Early years";
    private static final String FURTHER_EDUCATION = "Further education";
    private static final int FIRST_AGE = 2;

    /** All 4,333 of them, by need and age. */
    static List<Child> all(RandomGenerator random) {
        return PlanCounts.byAge().stream()
                .map(PlanCounts.Cell::need)
                .distinct()
                .flatMap(need -> ofNeed(need, random))
                .toList();
    }

    private static Stream<Child> ofNeed(String need, RandomGenerator random) {
        List<Integer> ages = numbers(groups(PlanCounts.byAge(), need));
        List<String> placements = placementsByAge(need, random);
        List<Integer> years = numbers(groups(PlanCounts.byYearsInPlace(), need));
        Collections.shuffle(years, random);
        return IntStream.range(0, ages.size())
                .mapToObj(child ->
                        new Child(need, ages.get(child), placements.get(child), takeYears(years, ages.get(child))));
    }

    /** From the youngest child's to the oldest's. */
    private static List<String> placementsByAge(String need, RandomGenerator random) {
        List<String> all = groups(PlanCounts.byPlacement(), need);
        Collections.shuffle(all, random);
        all.sort((one, other) -> Integer.compare(rank(one), rank(other)));
        return all;
    }

    private static int rank(String placement) {
        return switch (placement) {
            case EARLY_YEARS -> 0;
            case FURTHER_EDUCATION -> 2;
            default -> 1;
        };
    }

    /** Takes the first number of years that a child of an age can have had a plan; children come youngest first. */
    private static int takeYears(List<Integer> years, int age) {
        for (Iterator<Integer> left = years.iterator(); left.hasNext(); ) {
            int candidate = left.next();
            if (candidate <= age - FIRST_AGE) {
                left.remove();
                return candidate;
            }
        }
        throw new IllegalStateException("The counts leave no number of years for a child of %d".formatted(age));
    }

    private static List<String> groups(List<PlanCounts.Cell> cells, String need) {
        List<String> groups = new ArrayList<>();
        cells.stream()
                .filter(cell -> cell.need().equals(need))
                .forEach(cell -> groups.addAll(Collections.nCopies(cell.plans(), cell.group())));
        return groups;
    }

    private static List<Integer> numbers(List<String> texts) {
        List<Integer> numbers = new ArrayList<>();
        texts.forEach(text -> numbers.add(Integer.valueOf(text)));
        return numbers;
    }
}
