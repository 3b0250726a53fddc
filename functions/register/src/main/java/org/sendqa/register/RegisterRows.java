package org.sendqa.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.register.Cell;
import org.sendqa.domain.register.Headings;
import org.sendqa.domain.register.KnownList;
import org.sendqa.tables.FileRefused;
import org.sendqa.tables.TableRows;

/** Takes the rows of a file as they come: the headings, then the rows of the register. */
final class RegisterRows implements TableRows {

    private final RowRules rules;
    private final RowObserver observer;
    private @Nullable ReadRows rows;

    RegisterRows(RowRules rules, RowObserver observer) {
        this.rules = rules;
        this.observer = observer;
    }

    @Override
    public void headings(List<String> firstRow) {
        switch (Headings.match(rules.layout().columns(), firstRow)) {
            case Headings.Match.Misfit(String sentence) ->
                throw new FileRefused(sentence + hint(rules.layout().columns(), firstRow));
            case Headings.Match.Fit fit -> {
                observer.headings(firstRow, fit);
                rows = new ReadRows(rules.reader(fit), observer);
            }
        }
    }

    @Override
    public void row(int line, List<Cell> cells) {
        read().add(line, cells);
    }

    Reading result() {
        return read().result();
    }

    private ReadRows read() {
        return Objects.requireNonNull(rows, "headings come first");
    }

    private static String hint(List<Column> register, List<String> firstRow) {
        Optional<KnownList> known = KnownList.of(register, firstRow);
        return known.map(list -> " The headings are those of %s; upload it as the source %s, or save a mapping from it."
                        .formatted(list.title(), list.id()))
                .orElse("");
    }
}
