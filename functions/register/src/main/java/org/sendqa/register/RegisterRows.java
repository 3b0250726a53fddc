package org.sendqa.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.register.Cell;
import org.sendqa.domain.register.Headings;
import org.sendqa.domain.register.KnownList;
import org.sendqa.register.workbook.SheetRow;

/** Takes the rows of a file as they come: the first one with headings in it, then those of the register. */
final class RegisterRows {

    private final RowRules rules;
    private final RowObserver observer;
    private @Nullable ReadRows rows;
    private int width;

    RegisterRows(RowRules rules, RowObserver observer) {
        this.rules = rules;
        this.observer = observer;
    }

    /**
     * A row of a workbook; headings stand in the first one that isn't blank, and blank cells at its end are left out.
     */
    void take(SheetRow row) {
        if (rows != null) {
            rows.add(row.number(), row.widened(width).cells());
        } else if (!row.isBlank()) {
            begin(row.cells().stream().map(RegisterRows::heading).toList());
        }
    }

    /** A row of a CSV file. */
    void take(int line, List<String> texts) {
        if (rows == null) {
            begin(Separator.check(texts));
        } else {
            rows.add(line, Cell.texts(texts));
        }
    }

    Reading result() {
        return rows == null ? new Reading.Refused(FileKind.EMPTY) : rows.result();
    }

    private void begin(List<String> firstRow) {
        switch (Headings.match(rules.layout().columns(), firstRow)) {
            case Headings.Match.Misfit(String sentence) ->
                throw new FileRefused(sentence + hint(rules.keys().subject(), firstRow));
            case Headings.Match.Fit fit -> {
                observer.headings(firstRow, fit);
                width = fit.width();
                rows = new ReadRows(rules.reader(fit), observer);
            }
        }
    }

    private static String hint(String subject, List<String> firstRow) {
        Optional<KnownList> known = KnownList.of(subject, firstRow);
        return known.map(list -> " The headings are those of %s; upload it as the source %s, or save a mapping from it."
                        .formatted(list.title(), list.id()))
                .orElse("");
    }

    private static String heading(Cell cell) {
        return cell instanceof Cell.Text(String text) ? text : "";
    }
}
