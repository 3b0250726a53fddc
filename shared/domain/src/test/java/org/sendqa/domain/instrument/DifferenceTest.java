package org.sendqa.domain.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.instrument.Kind.Entries;
import org.sendqa.domain.instrument.Question.Asking;

class DifferenceTest {

    private static final Question WHY = Question.text("why", "Why?", 200, true);
    private static final Question WHO = Question.text("who", "Who?", 200, true);
    private static final Instrument BEFORE = form(WHY, WHO);

    @Test
    void theSameQuestionsDifferInNothing() {
        assertThat(Difference.between(BEFORE, form(WHY, WHO))).isEmpty();
    }

    @Test
    void questionsComeGoAndGetOtherWords() {
        Question when = Question.text("when", "When?", 200, true);
        Question reason = Question.text("why", "For what reason?", 200, true);
        assertThat(Difference.between(BEFORE, form(reason, when)))
                .containsExactly(
                        new Difference.Reworded("why", "Why?", "For what reason?"),
                        new Difference.Added("when", "When?"),
                        new Difference.Removed("who", "Who?"));
    }

    @Test
    void aQuestionInTheSameWordsMayBeAskedInAnotherWay() {
        Question longer = Question.text("why", "Why?", 400, true);
        Question optional = Question.text("who", "Who?", 200, false);
        assertThat(Difference.between(BEFORE, form(longer, optional)))
                .containsExactly(new Difference.Changed("why", "Why?"), new Difference.Changed("who", "Who?"));
    }

    @Test
    void whatRepeatsIsComparedQuestionByQuestion() {
        assertThat(Difference.between(form(each(WHY)), form(each(WHO))))
                .containsExactly(new Difference.Added("who", "Who?"), new Difference.Removed("why", "Why?"));
    }

    private static Question each(Question question) {
        return new Question("each", "For each", "", new Entries(List.of(question), 4), Asking.always(false, false));
    }

    private static Instrument form(Question... questions) {
        Section section = Section.of("one", "One", "", List.of(questions));
        return new Instrument("form", 1, "Form", List.of(), List.of(section), "", Follows.NONE);
    }
}
