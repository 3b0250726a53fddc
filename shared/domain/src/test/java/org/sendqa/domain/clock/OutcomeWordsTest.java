package org.sendqa.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OutcomeWordsTest {

    private static final LocalDate DUE = LocalDate.parse("2026-01-19");

    @Test
    void everyOutcomeIsSaidInAFewWords() {
        Exemption exemption = new Exemption(new Ground("closed", "School closed", 4), DUE, null);
        says(new Outcome.OnTime(DUE, DUE, false), "on time", "on time");
        says(new Outcome.Late(DUE, DUE.plusDays(1)), "late", "1 day late");
        says(
                new Outcome.Excused(DUE, DUE.plusDays(12), exemption),
                "late, excused",
                "12 days late, excused: school closed");
        says(new Outcome.NotDueYet(DUE), "not due yet", "not due yet");
        says(new Outcome.Overdue(DUE, 3), "overdue", "3 days overdue");
        says(new Outcome.Unknown("No date is recorded"), "unknown", "unknown: no date is recorded");
    }

    private static void says(Outcome outcome, String name, String words) {
        assertThat(OutcomeWords.name(outcome)).isEqualTo(name);
        assertThat(OutcomeWords.of(outcome)).isEqualTo(words);
    }
}
