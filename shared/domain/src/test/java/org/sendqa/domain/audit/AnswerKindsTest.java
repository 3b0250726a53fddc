package org.sendqa.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Answer.Choice;
import org.sendqa.domain.audit.Answer.Choices;
import org.sendqa.domain.audit.Answer.Dates;
import org.sendqa.domain.audit.Answer.Day;
import org.sendqa.domain.audit.Answer.Entries;
import org.sendqa.domain.audit.Answer.Graded;
import org.sendqa.domain.audit.Answer.Text;
import org.sendqa.domain.audit.Answer.Whole;
import org.sendqa.domain.instrument.Section;

class AnswerKindsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-04-01");

    private static final Map<String, Answer> ANSWERS = Map.of(
            "requested", new Day(DAY),
            "decided", new Dates(null, DAY, "In time."),
            "origin", new Choice("new"),
            "seen", new Graded("yes"),
            "needs", new Choices(List.of("new", "amended")),
            "pages", new Whole(50),
            "drafts", new Entries(List.of(Map.of("sent", new Graded("no"), "not-sent", new Text("Lost.")))));

    @Test
    void answersOfEveryKindStand() {
        ANSWERS.forEach(
                (question, answer) -> assertThat(faults(question, answer)).isEmpty());
    }

    @Test
    void answersOfEveryKindAreReadBackAsTheyWereWritten() {
        assertThat(AnswersJson.read(AnswersJson.write(ANSWERS))).isEqualTo(ANSWERS);
    }

    @Test
    void whatAQuestionDoesNotOfferIsRefusedWithWhatItOffers() {
        assertThat(faults("origin", new Choice("old")))
                .containsExactly("'Say origin' (origin) has no such choice; choose from new, amended.");
        assertThat(faults("needs", new Choices(List.of("new", "new"))))
                .containsExactly("'Say needs' (needs) names a choice twice; name it once.");
        assertThat(faults("pages", new Whole(51)))
                .containsExactly("'Say pages' (pages) must be a number from 1 to 50.");
        assertThat(faults("requested", new Day(LocalDate.parse("1900-01-01"))))
                .containsExactly("'Say requested' (requested) has the date 1900-01-01; give one from 1990 to 2099.");
    }

    @Test
    void anAnswerOfAnotherKindIsRefusedWithTheKindWanted() {
        assertThat(faults("requested", new Text("soon")))
                .containsExactly("'Say requested' (requested) is answered with a date, not in words.");
        assertThat(faults("seen", new Whole(1)))
                .containsExactly("'Say seen' (seen) is answered with a grade, not with a number.");
    }

    @Test
    void entriesAreCheckedOneByOne() {
        Map<String, Answer> wrong = Map.of("sent", new Graded("perhaps"), "stranger", new Text("?"));
        assertThat(faults("drafts", new Entries(List.of(Map.of(), wrong, Map.of()))))
                .containsExactly(
                        "'Say sent' (sent) has no such grade; choose one of yes, no.",
                        "An entry of 'Say drafts' has an answer to a question that isn't asked there; leave it out.",
                        "'Say drafts' (drafts) takes at most 2 entries and has 3.");
    }

    private static List<String> faults(String question, Answer answer) {
        Section section = ManyKinds.FORM.sections().stream()
                .filter(one ->
                        one.questions().stream().anyMatch(asked -> asked.id().equals(question)))
                .findFirst()
                .orElseThrow();
        return new AnswerCheck(ManyKinds.FORM).faults(section, Map.of(question, answer));
    }
}
