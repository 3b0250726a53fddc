package org.sendqa.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Answer.Choice;
import org.sendqa.domain.audit.Answer.Dates;
import org.sendqa.domain.audit.Answer.Day;
import org.sendqa.domain.audit.Answer.Graded;

class DueDatesTest {

    private static final LocalDate REQUESTED = LocalDate.parse("2025-09-01");

    private final Map<String, Answer> answers = new HashMap<>(Map.of(
            "requested", new Day(REQUESTED),
            "decided", new Dates(null, LocalDate.parse("2025-10-13"), ""),
            "origin", new Choice("new"),
            "seen", new Graded("yes"),
            "adulthood", new Graded("no")));

    @Test
    void dueDatesAreCountedInCalendarWeeks() {
        Dates decided = new Dates(LocalDate.parse("2025-10-13"), LocalDate.parse("2025-10-13"), "");
        assertThat(filled("11 to 15").answers()).containsEntry("decided", decided);
        assertThat(missing()).isEmpty();
    }

    @Test
    void aLateDateNeedsItsReason() {
        answers.put("decided", new Dates(null, LocalDate.parse("2025-10-14"), ""));
        assertThat(missing())
                .containsExactly("'Say decided' in section 'Dates' (decided) was done 1 days late: give the reason.");
        answers.put("decided", new Dates(null, LocalDate.parse("2025-10-14"), "The school was closed."));
        assertThat(missing()).isEmpty();
    }

    @Test
    void whatWasNeverDoneNeedsAReasonInstead() {
        answers.put("decided", new Dates(null, null, ""));
        assertThat(missing()).singleElement().asString().contains("give the date it was done, or the reason");
        answers.put("decided", new Dates(null, null, "Withdrawn."));
        assertThat(missing()).isEmpty();
    }

    private List<String> missing() {
        return new Completeness(filled("11 to 15")).missing();
    }

    private FilledForm filled(String ageGroup) {
        return FilledForm.of(ManyKinds.FORM, answers, Map.of("ageGroup", ageGroup));
    }
}
