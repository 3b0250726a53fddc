package org.sendqa.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.register.Cell;
import org.sendqa.domain.register.RegisterReader;
import org.sendqa.domain.register.Row;
import org.sendqa.domain.register.Subject;
import org.sendqa.tables.FileRefused;

/** The rows of a file as they are read, up to the most a register may have. */
final class ReadRows {

    private static final int MOST = 100_000;
    private final RegisterReader reader;
    private final RowObserver observer;
    private final List<Subject> subjects = new ArrayList<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final List<Row.Faulty> refused = new ArrayList<>();

    ReadRows(RegisterReader reader, RowObserver observer) {
        this.reader = reader;
        this.observer = observer;
    }

    void add(int line, List<Cell> cells) {
        Row read = reader.read(line, cells);
        observer.row(line, cells, read);
        switch (read) {
            case Row.Sound(String number, Subject subject) -> {
                subjects.add(subject);
                numbers.put(subject.caseKey(), number);
            }
            case Row.Faulty faulty -> refused.add(faulty);
            case Row.Empty _ -> {} // spreadsheets leave such rows behind
        }
        if (subjects.size() + refused.size() > MOST) {
            throw new FileRefused("The file has more than 100,000 rows. Export this authority's register only.");
        }
    }

    Reading result() {
        if (!subjects.isEmpty()) {
            return new Reading.Done(subjects, numbers, refused);
        }
        String reason = refused.isEmpty()
                ? "The file has headings and no rows. Export the register again and upload that file."
                : "None of the %,d rows can be read. The first says: %s"
                        .formatted(
                                refused.size(),
                                refused.getFirst().faults().getFirst().sentence());
        return new Reading.Refused(reason);
    }
}
