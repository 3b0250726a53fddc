package org.sendqa.domain.export;

import java.time.LocalDate;
import java.util.Optional;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.register.Cell;
import org.sendqa.domain.register.CellText;
import org.sendqa.domain.register.DateStyle;

/** Makes dates of an export's cells: days of a workbook, or day, month and year as people in England write them. */
final class CellDays {

    private static final DateStyle STYLE = DateStyle.DAY_FIRST;

    private CellDays() {}

    /** The three parts of a date question, each in a column of its own; no answer where all are empty. */
    static void triple(Question question, ExportDraft draft) {
        Optional<LocalDate> due = day(ExportColumns.part(question, "due"), draft);
        Optional<LocalDate> done = day(ExportColumns.part(question, "done"), draft);
        String reason = draft.text(ExportColumns.part(question, "reason"));
        if (due.isPresent() || done.isPresent() || !reason.isEmpty()) {
            draft.answer(question.id(), new Answer.Dates(due.orElse(null), done.orElse(null), reason));
        }
    }

    /** The day in a field; empty where nothing stands there, or nothing that is one, which becomes a fault. */
    static Optional<LocalDate> day(String field, ExportDraft draft) {
        if (draft.cell(field) instanceof Cell.Day(LocalDate day)) {
            return Optional.of(day);
        }
        String text = CellText.clean(draft.text(field));
        Optional<LocalDate> day = STYLE.day(text);
        if (day.isEmpty() && !text.isEmpty()) {
            draft.fault(field, "The text is no date", STYLE.remedy());
        }
        return day;
    }
}
