package org.sendqa.people;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Cell;
import org.sendqa.domain.register.CellText;
import org.sendqa.domain.register.DateStyle;
import org.sendqa.domain.register.Fault;

/** One row of a list of people: what its cells say, and what is wrong with them. */
final class PeopleRow {

    private static final DateStyle STYLE = DateStyle.DAY_FIRST;

    private final int line;
    private final Map<PeopleColumn, Cell> cells;
    private final Set<String> faults = new LinkedHashSet<>();

    PeopleRow(int line, Map<PeopleColumn, Cell> cells) {
        this.line = line;
        this.cells = cells;
    }

    /** What couldn't be read, a sentence each, once however often a cell is read. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Whom the row makes of somebody who is known here or new. */
    OnList person(String authority, Optional<Person> known) {
        return new OnList("Line %d".formatted(line), new ReadPerson(authority).read(this, known), cells.keySet());
    }

    /** Whether the list has a column at all. */
    boolean has(PeopleColumn column) {
        return cells.containsKey(column);
    }

    /** A text without blanks around it. */
    String text(PeopleColumn column) {
        return switch (cells.getOrDefault(column, Cell.empty())) {
            case Cell.Text(String text) -> CellText.clean(text);
            case Cell.Day _ -> fault(column, "The spreadsheet has a date where none belongs", "Type the text anew");
            case Cell.Unreadable(String reason, String remedy) -> fault(column, reason, remedy);
        };
    }

    /** Several texts, separated by semicolons. */
    List<String> texts(PeopleColumn column) {
        return Stream.of(text(column).split(";", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Several values, each of its own text; those that can't be made are faults. */
    <T> List<T> each(PeopleColumn column, Function<String, Optional<T>> read, String remedy) {
        return texts(column).stream()
                .flatMap(text -> {
                    Optional<T> value = read.apply(text);
                    if (value.isEmpty()) {
                        fault(column, "'%s' can't be read".formatted(Shown.of(text)), remedy);
                    }
                    return value.stream();
                })
                .toList();
    }

    /** A day, or another one where the cell is empty. */
    LocalDate day(PeopleColumn column, LocalDate otherwise) {
        if (cells.get(column) instanceof Cell.Day(LocalDate day)) {
            return day;
        }
        String text = text(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        return STYLE.day(text).orElseGet(() -> {
            fault(column, "The text is no date", STYLE.remedy());
            return otherwise;
        });
    }

    /** A day as people in England write it. */
    static Optional<LocalDate> day(String text) {
        return STYLE.day(text.strip());
    }

    private String fault(PeopleColumn column, String reason, String remedy) {
        faults.add(new Fault(line, column.heading(), reason, remedy).sentence());
        return "";
    }
}
