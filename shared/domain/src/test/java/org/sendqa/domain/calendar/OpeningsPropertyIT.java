package org.sendqa.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendqa.domain.cycle.Openings;
import org.sendqa.domain.cycle.Openings.Opening;

/** Two years of daily rounds over fifty calendars made from seeds, for every cadence. */
class OpeningsPropertyIT {

    private static final int CALENDARS = 50;
    private static final LocalDate FROM = LocalDate.of(RandomYears.FIRST, 8, 1);
    private static final LocalDate TO = FROM.plusYears(2);

    private final Set<Period> held = new HashSet<>();
    private final List<Opening> announced = new ArrayList<>();

    static List<Cadence> cadences() {
        return List.of(
                new Cadence.Weeks(1),
                new Cadence.Weeks(6),
                new Cadence.Months(1),
                new Cadence.Months(2),
                new Cadence.Months(6),
                new Cadence.HalfTerms(),
                new Cadence.Terms(),
                new Cadence.EachQuarter(),
                new Cadence.Years(1, 0),
                new Cadence.Years(2, RandomYears.FIRST),
                new Cadence.NamedMonths(List.of(10, 3, 6)));
    }

    @ParameterizedTest
    @MethodSource("cadences")
    void withARoundEveryDayEachPeriodOpensOnceOnTheDayForeseen(Cadence cadence) {
        IntStream.range(0, CALENDARS).forEach(seed -> {
            OpeningDays days = days(cadence, new RandomYears(new Random(seed)));
            play(days, 1, _ -> true);
            assertThat(announced)
                    .as("calendar %d", seed)
                    .extracting(Opening::period, Opening::opensOn)
                    .containsExactlyElementsOf(foreseen(days));
        });
    }

    @ParameterizedTest
    @MethodSource("cadences")
    void withRoundsMissedNoPeriodOpensTwiceAndEachInsideItsDaysOnAWorkingDay(Cadence cadence) {
        IntStream.range(0, CALENDARS).forEach(seed -> {
            Random outages = new Random(seed + 1000L);
            OpeningDays days = days(cadence, new RandomYears(new Random(seed)));
            play(days, 2, _ -> outages.nextInt(4) == 0);
            assertThat(announced).extracting(Opening::period).doesNotHaveDuplicates();
            assertThat(announced).allSatisfy(opening -> {
                assertThat(days.days(opening.period()).orElseThrow().holds(opening.opensOn()))
                        .isTrue();
                assertThat(SampleYears.OFFICE.isWorking(opening.opensOn())).isTrue();
                assertThat(days.calendar().closure(opening.opensOn())).isEmpty();
                assertThat(days.pausesOn(opening.opensOn())).isFalse();
            });
        });
    }

    /** A round on each day that it runs, which fires so many times. */
    private void play(OpeningDays days, int times, Predicate<LocalDate> runs) {
        held.clear();
        announced.clear();
        FROM.datesUntil(TO)
                .filter(runs)
                .flatMap(day -> Collections.nCopies(times, day).stream())
                .flatMap(day -> new Openings(days).toAnnounce(day, held::contains, _ -> false).stream())
                .forEach(opening -> {
                    held.add(opening.period());
                    announced.add(opening);
                });
    }

    private static List<Tuple> foreseen(OpeningDays days) {
        LocalDate last = TO.minusDays(1).plusDays(days.timing().announceDays());
        return IntStream.range(RandomYears.FIRST - 1, RandomYears.FIRST + RandomYears.YEARS)
                .boxed()
                .flatMap(year -> days.year(year).stream())
                .filter(Planned.Opens.class::isInstance)
                .map(Planned.Opens.class::cast)
                .filter(planned ->
                        !planned.opensOn().isBefore(FROM) && !planned.opensOn().isAfter(last))
                .map(planned -> tuple(planned.period(), planned.opensOn()))
                .toList();
    }

    private static OpeningDays days(Cadence cadence, RandomYears years) {
        AcademicCalendar calendar = years.calendar();
        Timing timing =
                new Timing(cadence, List.of(), years.opening(), years.random().nextInt(15), true);
        return new OpeningDays(timing, calendar, SampleYears.OFFICE);
    }
}
