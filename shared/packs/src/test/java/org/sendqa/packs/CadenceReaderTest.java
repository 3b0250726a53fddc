package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.domain.calendar.Opening;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;

class CadenceReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'every': 'week' | every week",
                "'every': '6 weeks' | every 6 weeks",
                "'every': 'month' | every month",
                "'every': '2 months' | every 2 months",
                "'every': 'half term' | every half term",
                "'every': 'term' | every term",
                "'every': 'quarter' | every quarter",
                "'every': '6 months' | every 6 months",
                "'twice': 'year' | every 6 months",
                "'every': 'year' | every year",
                "'every': '2 years', 'from': '2026-27' | every 2 years",
                "'months': [3, 6, 10] | in October, March, June",
                "'on': 'final plan' | on final plan",
                "'asRequired': true | as required",
                "'unset': true | not set"
            },
            quoteCharacter = '~')
    void everyCadenceHasItsWords(String timing, String words) {
        assertThat(read(timing).cadence().words()).isEqualTo(words.replace("'", ""));
    }

    @Test
    void whatIsLeftOutIsTheFirstWorkingDayAndAPauseInAugust() {
        Timing timing = read("'every': 'term'");
        assertThat(timing.opening()).isEqualTo(new Opening.FirstDay());
        assertThat(timing.dates()).isEmpty();
        assertThat(timing.announceDays()).isZero();
        assertThat(timing.pauses()).isTrue();
    }

    @Test
    void whatIsGivenIsTaken() {
        Timing timing = read("'every': 'term', 'dates': ['2026-10-13', '2025-02-10'], 'opens': {'week': 2},"
                + " 'announceDays': 14, 'inAugust': true");
        assertThat(timing.opening()).isEqualTo(new Opening.Week(2));
        assertThat(timing.dates()).isEqualTo(List.of(LocalDate.parse("2025-02-10"), LocalDate.parse("2026-10-13")));
        assertThat(timing.announceDays()).isEqualTo(14);
        assertThat(timing.pauses()).isFalse();
        assertThat(read("'every': 'month', 'opens': {'dayOfMonth': 5}").opening())
                .isEqualTo(new Opening.DayOfMonth(5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'every': 'bi-monthly' | timing.every says 'bi-monthly', which has two readings; write every: 2 months",
                "'every': 'Bimonthly' | timing.every says 'Bimonthly', which has two readings; write every: 2 months",
                "'every': 'bi-annual' | timing.every says 'bi-annual', which has two readings; write twice: year, or",
                "'every': 'biannually' | timing.every says 'biannually', which has two readings; write twice: year",
                "'every': 'bi-weekly' | timing.every says 'bi-weekly', which has two readings; write every: 2 weeks",
                "'every': 'fortnight' | timing.every must be week, month, half term, term, quarter or year, or several",
                "'every': '5 months' | timing.every must fit into a year: 2, 3, 4 or 6 months",
                "'every': '2 years' | timing.every must say which year it begins with, as in from: 2026-27",
                "'every': '2 years', 'from': '2026' | timing.from must be an academic year, as in 2026-27",
                "'twice': 'month' | timing.twice must be year; give other days as dates",
                "'months': [10, 10] | timing.months must be one month or more, each once",
                "'months': [13] | timing.months[0] must be a month, 1 to 12",
                "'asRequired': false | timing.asRequired must be true, or left out",
                "'every': 'term', 'months': [3] | timing must be one of every, twice, months, on, asRequired and unset",
                "'announceDays': 7 | timing must be one of every, twice, months, on, asRequired and unset, not []",
                "'every': 'term', 'dates': ['10.2.2025'] | timing.dates[0] must be a day of the calendar, as in 2026-",
                "'every': 'term', 'dates': ['2026-02-29'] | timing.dates[0] must be a day of the calendar",
                "'every': 'term', 'opens': {} | timing.opens must be either dayOfMonth or week",
                "'every': 'term', 'opens': {'week': 0} | timing.opens.week must be 1 or more",
                "'every': 'month', 'opens': {'dayOfMonth': 29} | timing.opens.dayOfMonth must be 1 to 28",
                "'every': 'month', 'announceDays': 29 | timing.announceDays must be 0 to 28 days",
                "'every': 'month', 'announce': 7 | timing.announce isn't known here; leave it out"
            })
    void whatCannotStandIsRefusedWithWhatToWrite(String timing, String refusal) {
        assertThatThrownBy(() -> read(timing)).hasMessageStartingWith(refusal);
    }

    private static Timing read(String members) {
        String json = "{\"timing\": {%s}}".formatted(members.replace('\'', '"'));
        return CadenceReader.read(Located.root(JsonReader.read(json)).member("timing"));
    }
}
