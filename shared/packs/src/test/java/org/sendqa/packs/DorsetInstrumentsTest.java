package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Asked;
import org.sendqa.domain.audit.Completeness;
import org.sendqa.domain.audit.FilledForm;
import org.sendqa.domain.instrument.Instrument;

class DorsetInstrumentsTest {

    private static final InstrumentFiles FILES = InstrumentFiles.read(Path.of("dorset/instruments"));

    private final Map<String, Answer> answers = new HashMap<>();

    @Test
    void evidenceIsRequiredWithTheHighestAndTheLowestGradeAndWelcomeWithOthers() {
        for (String end : List.of("outstanding", "inadequate")) {
            answers.put("quality-grade", new Answer.Graded(end));
            assertThat(asked("advice-audit", "quality-grade-evidence"))
                    .singleElement()
                    .matches(Asked::required);
        }
        answers.put("quality-grade", new Answer.Graded("good"));
        assertThat(asked("advice-audit", "quality-grade-evidence"))
                .singleElement()
                .matches(asked -> !asked.required());
        answers.clear();
        assertThat(asked("advice-audit", "quality-grade-evidence")).isEmpty();
    }

    @Test
    void eachServicesAdviceIsAskedItsOwnQuestion() {
        answers.put("author-service", new Answer.Choice("health"));
        assertThat(asked("advice-audit", "health-effect")).hasSize(1);
        assertThat(asked("advice-audit", "school-response")).isEmpty();
    }

    @Test
    void aChildOutOfFullTimeEducationForcesAnAction() {
        answers.put("full-time", new Answer.Graded("no"));
        assertThat(missing("child-case-audit")).anyMatch(sentence -> sentence.contains("(full-time-response)"));
        answers.put("full-time", new Answer.Graded("yes"));
        assertThat(missing("child-case-audit")).noneMatch(sentence -> sentence.contains("(full-time-response)"));
    }

    @Test
    void lawfulnessIsNeverRolledIntoTheGrade() {
        Instrument panel = instrument("panel-decision");
        assertThat(panel.scaleOf(panel.questions().stream()
                        .filter(question -> question.id().equals("lawful"))
                        .findFirst()
                        .orElseThrow()))
                .hasValueSatisfying(scale -> assertThat(scale.id()).isEqualTo("verdict"));
        assertThat(panel.overallSteps()).hasSize(4);
    }

    @Test
    void theFrameworksAdviceAssessmentPlanReviewCaseAndPanelToolsAreThere() {
        assertThat(FILES.instruments())
                .extracting(Instrument::id)
                .contains(
                        "advice-audit",
                        "ehc-needs-assessment-audit",
                        "ehc-plan-audit",
                        "ehc-plan-review-audit",
                        "child-case-audit",
                        "panel-decision");
    }

    private List<Asked> asked(String instrument, String question) {
        return FilledForm.of(instrument(instrument), answers, Map.of()).asked().stream()
                .filter(asked -> asked.question().id().equals(question))
                .toList();
    }

    private List<String> missing(String instrument) {
        return new Completeness(FilledForm.of(instrument(instrument), answers, Map.of())).missing();
    }

    private static Instrument instrument(String id) {
        return FILES.instruments().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
