package org.sendqa.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Answer.Graded;
import org.sendqa.domain.audit.Answer.NotApplicable;
import org.sendqa.domain.audit.Answer.Text;

class CompletenessTest {

    private final Map<String, Answer> answers = new HashMap<>(Map.of(
            "heard", new Graded("good"),
            "heard-evidence", new Text("Page 2."),
            "provided", new Graded("good"),
            "adulthood", new Graded("weak"),
            "provision-evidence", new Text("Page 5."),
            "advice", new Graded("good"),
            "advice-evidence", new Text("Page 7.")));

    @Test
    void anAuditIsCompleteWithoutItsOptionalAnswers() {
        assertThat(missing()).isEmpty();
    }

    @Test
    void eachOpenQuestionIsNamedInTheInstrumentsOrder() {
        answers.remove("adulthood");
        answers.remove("heard");
        answers.put("provision-evidence", new Text(" \n"));
        assertThat(missing())
                .containsExactly(
                        "'How is heard?' in section 'Views' (heard) isn't answered: choose a grade.",
                        "'How is adulthood?' in section 'Provision' (adulthood) isn't answered:"
                                + " choose a grade, or say that it doesn't apply.",
                        "'Say provision-evidence' in section 'Provision' (provision-evidence) isn't answered:"
                                + " write what you saw.");
    }

    @Test
    void evidenceThatNobodyCanSeeIsNone() {
        for (String empty : List.of("", "\u200b", "\u00a0\u00a0", "\u2060\ufeff\u3000", "\u200b \t\n", "...")) {
            answers.put("advice-evidence", new Text(empty));
            assertThat(missing()).singleElement().asString().contains("(advice-evidence)");
        }
        answers.put("advice-evidence", new Text("\u00a07"));
        assertThat(missing()).isEmpty();
    }

    @Test
    void evidenceIsNotAskedWhereNothingItStandsForApplies() {
        answers.put("advice", new NotApplicable());
        answers.remove("advice-evidence");
        assertThat(missing()).isEmpty();
    }

    @Test
    void evidenceIsAskedWhereOneOfSeveralGradesApplies() {
        answers.put("adulthood", new NotApplicable());
        answers.remove("provision-evidence");
        assertThat(missing()).singleElement().asString().contains("(provision-evidence)");
    }

    private List<String> missing() {
        return new Completeness(FilledForm.of(Questions.INSTRUMENT, answers, Map.of())).missing();
    }
}
