package org.sendqa.local.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleExpressionTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest(name = "{0} after {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "cron(0 9 * * ? *) | 2026-01-05T09:00:00Z | 2026-01-06T09:00:00Z",
                "cron(0 9 * * ? *) | 2026-07-05T07:59:59Z | 2026-07-05T08:00:00Z",
                "cron(0/5 * * * ? *) | 2026-01-05T09:02:00Z | 2026-01-05T09:05:00Z",
                "cron(0 8-10/2 * * ? *) | 2026-01-05T08:00:00Z | 2026-01-05T10:00:00Z",
                "cron(0 6 ? * MON-FRI *) | 2026-01-09T07:00:00Z | 2026-01-12T06:00:00Z",
                "cron(0 6 ? * 2 *) | 2026-01-05T07:00:00Z | 2026-01-12T06:00:00Z",
                "cron(0 6 ? * SUN *) | 2026-01-05T07:00:00Z | 2026-01-11T06:00:00Z",
                "cron(0 6 1 * ? *) | 2026-01-05T07:00:00Z | 2026-02-01T06:00:00Z",
                "cron(0 6 1 JAN,APR ? *) | 2026-02-05T07:00:00Z | 2026-04-01T05:00:00Z",
                "cron(0 6 L * ? *) | 2026-02-05T07:00:00Z | 2026-02-28T06:00:00Z",
                "cron(0 6 LW * ? *) | 2026-02-05T07:00:00Z | 2026-02-27T06:00:00Z",
                "cron(0 6 15W * ? *) | 2026-02-05T07:00:00Z | 2026-02-16T06:00:00Z",
                "cron(0 6 1W * ? *) | 2026-07-30T07:00:00Z | 2026-08-03T05:00:00Z",
                "cron(0 6 ? * FRI#2 *) | 2026-02-05T07:00:00Z | 2026-02-13T06:00:00Z",
                "cron(0 6 ? * 5L *) | 2026-02-05T07:00:00Z | 2026-02-26T06:00:00Z",
                "cron(0 6 29 2 ? *) | 2026-02-05T07:00:00Z | 2028-02-29T06:00:00Z",
                "cron(0 6 1 1 ? 2030) | 2026-02-05T07:00:00Z | 2030-01-01T06:00:00Z",
                "rate(5 minutes) | 2026-01-05T09:02:00Z | 2026-01-05T09:07:00Z",
                "rate(1 day) | 2026-03-28T12:00:00Z | 2026-03-29T12:00:00Z",
                "at(2026-07-01T09:00:00) | 2026-01-05T09:02:00Z | 2026-07-01T08:00:00Z",
            })
    void fallsDue(String expression, Instant after, Instant expected) {
        assertThat(ScheduleExpression.of(expression, LONDON).next(after)).contains(expected);
    }

    @Test
    void aTimeThatTheClocksLeapOverIsLeftOut() {
        assertThat(times("cron(30 1 * * ? *)", "2026-03-28T00:00:00Z", 3))
                .containsExactly("2026-03-28T01:30:00Z", "2026-03-30T00:30:00Z", "2026-03-31T00:30:00Z");
    }

    @Test
    void aTimeThatComesTwiceWhenTheClocksGoBackFiresOnce() {
        assertThat(times("cron(30 1 * * ? *)", "2026-10-24T12:00:00Z", 2))
                .containsExactly("2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z");
    }

    @Test
    void aLocalTimeStaysTheSameOverTheClockChange() {
        assertThat(times("cron(0 9 * * ? *)", "2026-10-24T00:00:00Z", 2))
                .containsExactly("2026-10-24T08:00:00Z", "2026-10-25T09:00:00Z");
    }

    @Test
    void aSingleTimeThatHasPassedNeverComesAgain() {
        ScheduleExpression once = ScheduleExpression.of("at(2026-01-01T09:00:00)", LONDON);
        assertThat(once.next(Instant.parse("2026-01-01T09:00:00Z"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "cron(0 9 * * *) | has 5 fields",
                "cron(0 9 * * * *) | exactly one should be ?",
                "cron(0 9 ? * ? *) | exactly one should be ?",
                "cron(60 9 * * ? *) | 60 is not a value of the cron field MINUTES, which takes 0 to 59",
                "cron(0 9 ? * FUNDAY *) | FUNDAY is not a value",
                "cron(0 9-8 * * ? *) | 9-8 is not a value",
                "cron(0/0 9 * * ? *) | 0/0 is not a value",
                "rate(0 days) | should be a number of minutes, hours or days",
                "rate(1 week) | should be a number of minutes, hours or days",
                "at(tomorrow) | should be like at(2026-01-31T09:00:00)",
                "daily | is neither cron",
            })
    void isRefused(String expression, String sentence) {
        assertThatThrownBy(() -> ScheduleExpression.of(expression, LONDON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }

    private static List<String> times(String expression, String from, int count) {
        ScheduleExpression schedule = ScheduleExpression.of(expression, LONDON);
        return Stream.iterate(
                        schedule.next(Instant.parse(from)), Optional::isPresent, last -> last.flatMap(schedule::next))
                .flatMap(Optional::stream)
                .limit(count)
                .map(Instant::toString)
                .toList();
    }
}
