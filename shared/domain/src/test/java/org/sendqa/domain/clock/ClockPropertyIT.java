package org.sendqa.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Cases with any dates, with or without exemptions, over twenty years of holidays, leap days and clock changes. */
class ClockPropertyIT {

    private static final int CASES = 10_000;
    private static final List<String> FIELDS =
            List.of("requested", "adviceAsked", "assessed", "adviceIn", "decided", "finalised");
    private final Random random = new Random(20260411);
    private final ClockTemplate template = SampleClocks.needsAssessment();

    @Test
    void everyOutcomeAgreesWithCountingTheDaysOneByOne() {
        for (int number = 0; number < CASES; number++) {
            Recorded recorded = anyCase();
            LocalDate asAt = anyDay();
            Clock.of(template, recorded, asAt).steps().forEach(step -> holds(step, recorded, asAt));
        }
    }

    @Test
    void aDayIsDueOnTheStartsOwnWeekdayEvenOnABankHolidayOrAWeekend() {
        Set<DayOfWeek> seen = EnumSet.noneOf(DayOfWeek.class);
        for (int number = 0; number < CASES; number++) {
            LocalDate start = anyDay();
            LocalDate due = Weeks.after(start, 20);
            assertThat(due.getDayOfWeek()).isEqualTo(start.getDayOfWeek());
            assertThat(Weeks.whole(start, due)).isEqualTo(20);
            assertThat(Weeks.whole(start, due.minusDays(1))).isEqualTo(19);
            seen.add(due.getDayOfWeek());
        }
        assertThat(seen).hasSize(7);
    }

    @Test
    void anExemptionTurnsLateIntoExcusedAndChangesNothingElse() {
        int excused = 0;
        for (int number = 0; number < CASES; number++) {
            Recorded recorded = anyCase();
            LocalDate asAt = anyDay();
            Recorded plain = new Recorded(Map.of(), recorded.dates());
            List<Step> with = Clock.of(template, recorded, asAt).steps();
            List<Step> without = Clock.of(template, plain, asAt).steps();
            for (int step = 0; step < with.size(); step++) {
                assertThat(family(with.get(step).outcome()))
                        .isEqualTo(family(without.get(step).outcome()));
                assertThat(with.get(step).outcome().due())
                        .isEqualTo(without.get(step).outcome().due());
                excused += with.get(step).outcome() instanceof Outcome.Excused ? 1 : 0;
            }
        }
        assertThat(excused).isGreaterThan(CASES / 100);
    }

    private static String family(Outcome outcome) {
        return switch (outcome) {
            case Outcome.OnTime _ -> "on time";
            case Outcome.Late _, Outcome.Excused _ -> "late";
            case Outcome.NotDueYet _ -> "not due yet";
            case Outcome.Overdue _ -> "overdue";
            case Outcome.Unknown _ -> "unknown";
        };
    }

    private static void holds(Step step, Recorded recorded, LocalDate asAt) {
        Milestone milestone = step.milestone();
        String from = milestone.limit().from().equals("request") ? "requested" : "adviceAsked";
        long days = 7L * milestone.limit().weeks();
        switch (step.outcome()) {
            case Outcome.Done done ->
                assertThat(between(recorded, from, done.doneOn()))
                        .isNotNegative()
                        .isEqualTo(days + variance(done))
                        .matches(taken -> taken <= days == done instanceof Outcome.OnTime);
            case Outcome.NotDueYet _ ->
                assertThat(between(recorded, from, asAt)).isLessThanOrEqualTo(days);
            case Outcome.Overdue(LocalDate _, long by) ->
                assertThat(between(recorded, from, asAt)).isEqualTo(days + by).isGreaterThan(days);
            case Outcome.Unknown(String why) -> assertThat(why).isNotEmpty();
        }
    }

    private static long variance(Outcome outcome) {
        return outcome.variance().orElseThrow();
    }

    private static long between(Recorded recorded, String from, LocalDate to) {
        return ChronoUnit.DAYS.between(recorded.on(from).orElseThrow(), to);
    }

    private Recorded anyCase() {
        Map<String, LocalDate> dates = new TreeMap<>();
        LocalDate day = anyDay();
        for (String field : FIELDS) {
            if (random.nextInt(4) > 0) {
                dates.put(field, day.plusDays(random.nextInt(200) - 10L));
            }
        }
        Map<String, String> attributes = new TreeMap<>();
        if (random.nextBoolean()) {
            attributes.put("exception", anyOf("closed", "personal", "missed", "holiday"));
            LocalDate first = day.plusDays(random.nextInt(250) - 50L);
            dates.put("exceptionFrom", first);
            dates.put("exceptionTo", first.plusDays(random.nextInt(50)));
        }
        return new Recorded(attributes, dates);
    }

    private String anyOf(String... words) {
        return words[random.nextInt(words.length)];
    }

    private LocalDate anyDay() {
        return LocalDate.parse("2014-09-01").plusDays(random.nextInt(20 * 365));
    }
}
