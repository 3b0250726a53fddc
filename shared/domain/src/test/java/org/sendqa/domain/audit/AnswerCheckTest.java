package org.sendqa.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Answer.Graded;
import org.sendqa.domain.audit.Answer.NotApplicable;
import org.sendqa.domain.audit.Answer.Text;

class AnswerCheckTest {

    @Test
    void gradesOfTheScaleAndTextsWithinTheirLimitStand() {
        assertThat(faults("heard", new Graded("weak"))).isEmpty();
        assertThat(faults("heard-evidence", new Text("ten of 10 c"))).isNotEmpty();
        assertThat(faults("heard-evidence", new Text("ten of ten"))).isEmpty();
    }

    @Test
    void aTextIsCountedInCharactersAsPeopleSeeThem() {
        assertThat(faults("heard-evidence", new Text("😀".repeat(10)))).isEmpty();
        assertThat(faults("heard-evidence", new Text("😀".repeat(12))))
                .containsExactly("'Say heard-evidence' (heard-evidence) may have 10 characters and has 2 too many;"
                        + " shorten it.");
    }

    @Test
    void aGradeOutsideTheScaleIsRefusedWithTheScale() {
        assertThat(faults("heard", new Graded("fair")))
                .containsExactly("'How is heard?' (heard) has no such grade; choose one of good, weak.");
    }

    @Test
    void aQuestionThatIsNotInTheSectionIsRefused() {
        assertThat(faults("provided", new Graded("good")))
                .containsExactly(
                        "The section 'Views' has an answer to a question that isn't asked there; leave it out.");
    }

    @Test
    void gradesAndWordsAreNotMixedUp() {
        assertThat(faults("heard", new Text("fine")))
                .containsExactly("'How is heard?' (heard) is answered with a grade, not in words.");
        assertThat(faults("heard-evidence", new Graded("good")))
                .containsExactly("'Say heard-evidence' (heard-evidence) is answered in words, not with a grade.");
    }

    @Test
    void onlyWhatNeedNotApplyCanBeSaidNotToApply() {
        assertThat(faults("heard", new NotApplicable()))
                .containsExactly("'How is heard?' (heard) always applies; answer it.");
        assertThat(new AnswerCheck(Questions.INSTRUMENT)
                        .faults(Questions.PROVISION, Map.of("adulthood", new NotApplicable())))
                .isEmpty();
    }

    @Test
    void halfACharacterIsRefusedSinceItCannotBeStored() {
        for (String broken : List.of("a\ud83d", "caf\ufffd")) {
            assertThat(faults("heard-evidence", new Text(broken)))
                    .containsExactly("'Say heard-evidence' (heard-evidence) holds a broken character;"
                            + " delete it and type it again.");
        }
    }

    @Test
    void controlCharactersAreRefusedWithTheirPlaceButLinesAndTabsStand() {
        assertThat(faults("heard-evidence", new Text("a\n\tb"))).isEmpty();
        assertThat(faults("heard-evidence", new Text("😀a\0b")))
                .containsExactly("'Say heard-evidence' (heard-evidence) holds the control character U+0000"
                        + " as character 3; delete it.");
        assertThat(faults("heard-evidence", new Text("\u009fa"))).isNotEmpty();
    }

    private static List<String> faults(String question, Answer answer) {
        return new AnswerCheck(Questions.INSTRUMENT).faults(Questions.VOICE, Map.of(question, answer));
    }
}
