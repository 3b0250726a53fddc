package org.sendqa.domain.export;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.register.CellText;

/** Makes answers of an export's cells, each by the kind of its question; an empty cell is no answer. */
final class CellAnswers {

    private static final Set<String> NOT_APPLICABLE = Set.of("n/a", "na", "not applicable", "doesn't apply");
    private static final String NUMBER = "-?\\d{1,9}";

    private final Instrument form;
    private final Map<String, String> meanings;

    /**
     * For the answers of one instrument.
     *
     * @param meanings the id that each word of the tool means
     */
    CellAnswers(Instrument form, Map<String, String> meanings) {
        this.form = form;
        this.meanings = meanings;
    }

    void read(Question question, ExportDraft draft) {
        KnownAnswers known = new KnownAnswers(form.optionsOf(question), meanings);
        switch (question.kind()) {
            case Kind.Dates _ -> CellDays.triple(question, draft);
            case Kind.Day _ ->
                CellDays.day(question.id(), draft).ifPresent(day -> draft.answer(question.id(), new Answer.Day(day)));
            case Kind.Text _ -> read(question, draft, text -> Optional.of(new Answer.Text(text)), "");
            case Kind.Whole _ -> read(question, draft, CellAnswers::whole, "Write a whole number");
            case Kind.Scaled _ ->
                read(question, draft, text -> known.find(text).map(Answer.Graded::new), known.remedy());
            case Kind.Choice _ ->
                read(question, draft, text -> known.find(text).map(Answer.Choice::new), known.remedy());
            case Kind.Choices _ ->
                read(question, draft, text -> known.all(text).map(Answer.Choices::new), known.remedy());
            case Kind.Entries _ -> throw new IllegalStateException("The pack's check refuses an export of entries");
        }
    }

    private static void read(
            Question question, ExportDraft draft, Function<String, Optional<? extends Answer>> reader, String remedy) {
        String text = draft.text(question.id());
        if (CellText.clean(text).isEmpty()) {
            return;
        }
        boolean passedOver = question.asking().notApplicable() && NOT_APPLICABLE.contains(CellText.folded(text));
        Optional<? extends Answer> answer = passedOver ? Optional.of(new Answer.NotApplicable()) : reader.apply(text);
        answer.ifPresentOrElse(
                given -> draft.answer(question.id(), given),
                () -> draft.fault(question.id(), "The text is none of the question's answers", remedy));
    }

    private static Optional<Answer> whole(String text) {
        return text.matches(NUMBER) ? Optional.of(new Answer.Whole(Long.parseLong(text))) : Optional.empty();
    }
}
