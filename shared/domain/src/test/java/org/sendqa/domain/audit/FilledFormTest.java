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
import org.sendqa.domain.audit.Answer.Entries;
import org.sendqa.domain.audit.Answer.Graded;
import org.sendqa.domain.audit.Answer.NotApplicable;
import org.sendqa.domain.audit.Answer.Text;

class FilledFormTest {

    private static final LocalDate REQUESTED = LocalDate.parse("2025-09-01");

    private final Map<String, Answer> answers = new HashMap<>(Map.of(
            "requested", new Day(REQUESTED),
            "decided", new Dates(null, LocalDate.parse("2025-10-13"), ""),
            "origin", new Choice("new"),
            "seen", new Graded("yes"),
            "adulthood", new Graded("no")));

    @Test
    void aConditionThatFailsTakesTheQuestionOutOfTheDenominator() {
        assertThat(filled("5 to 10").answers()).containsEntry("adulthood", new NotApplicable());
        assertThat(filled("11 to 15").answers()).containsEntry("adulthood", new Graded("no"));
    }

    @Test
    void anAnswerWhoseQuestionFellAwayCountsForNothing() {
        answers.put("seen", new Graded("no"));
        answers.put("why-not", new Text("Lost."));
        answers.put("why-lost", new Text("Moved."));
        assertThat(asked("11 to 15")).contains("why-not", "why-lost");
        answers.put("seen", new Graded("yes"));
        assertThat(asked("11 to 15")).doesNotContain("why-not", "why-lost");
        assertThat(filled("11 to 15").answers()).doesNotContainKeys("why-not", "why-lost");
    }

    @Test
    void anEntryIsAskedItsOwnQuestions() {
        answers.put(
                "drafts", new Entries(List.of(Map.of("sent", new Graded("yes")), Map.of("sent", new Graded("no")))));
        assertThat(missing())
                .containsExactly("'Say not-sent' in section 'Drafts', entry 2 (not-sent) isn't answered:"
                        + " write what you saw.");
    }

    @Test
    void requiredByConditionIsRequiredOnlyThen() {
        assertThat(missing()).isEmpty();
        answers.put("origin", new Choice("amended"));
        assertThat(missing()).singleElement().asString().contains("(review-held)");
    }

    private List<String> missing() {
        return new Completeness(filled("11 to 15")).missing();
    }

    private List<String> asked(String ageGroup) {
        return filled(ageGroup).asked().stream()
                .map(asked -> asked.question().id())
                .toList();
    }

    private FilledForm filled(String ageGroup) {
        return FilledForm.of(ManyKinds.FORM, answers, Map.of("ageGroup", ageGroup));
    }
}
