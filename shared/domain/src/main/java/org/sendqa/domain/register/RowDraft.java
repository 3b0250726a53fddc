package org.sendqa.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sendqa.domain.pack.RegisterLayout.Column;

/** What has been read of one row so far, and what is wrong with it. */
final class RowDraft {

    private final int line;
    private final Map<String, String> attributes = new TreeMap<>();
    private final Map<String, LocalDate> dates = new TreeMap<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, LocalDate> datesByHeading = new TreeMap<>();
    private String caseNumber = "";
    private String itemNumber = "";
    private LocalDate birthDate = LocalDate.MIN;

    RowDraft(int line) {
        this.line = line;
    }

    void caseNumber(String number) {
        caseNumber = number;
    }

    void itemNumber(String number) {
        itemNumber = number;
    }

    /** What tells the row apart from the others of its register; empty where it lacks that. */
    String ownNumber() {
        return itemNumber.isEmpty() ? caseNumber : itemNumber;
    }

    /** What the own number is a number of, for people. */
    String ownName() {
        return itemNumber.isEmpty() ? "case" : "number";
    }

    void attribute(String field, String value) {
        attributes.put(field, value);
    }

    /** Fills an attribute that the row leaves open from others of it, or refuses the row. */
    void follow(Column column) {
        if (attributes.containsKey(column.field()) || !faults.isEmpty()) {
            return;
        }
        column.byYear()
                .of(attributes)
                .ifPresentOrElse(
                        value -> attribute(column.field(), value),
                        () -> fault(column.heading(), "The cell is empty", "Fill it in, or the year group"));
    }

    void date(Column column, LocalDate date) {
        dates.put(column.field(), date);
        datesByHeading.put(column.heading(), date);
    }

    /** Remembers a birth date for as long as the row is read. */
    void born(LocalDate date) {
        birthDate = date;
    }

    /** Refuses what is dated before the child was born; the columns may stand in any order. */
    void refuseDatesBeforeBirth() {
        datesByHeading.forEach((heading, date) -> {
            if (date.isBefore(birthDate)) {
                fault(heading, "The date lies before the date of birth", "Check the year of both dates");
            }
        });
    }

    void contribution(String role, String address) {
        contributions.add(new Contribution(role, address));
    }

    void fault(String column, String reason, String remedy) {
        faults.add(new Fault(line, column, reason, remedy));
    }

    /** The row as a subject under its key, or its faults. */
    Row row(SubjectKeys keys) {
        if (!faults.isEmpty()) {
            return new Row.Faulty(ownNumber(), faults);
        }
        Subject subject = new Subject(keys.of(caseNumber, itemNumber), attributes, dates, contributions);
        return new Row.Sound(numbers(), subject);
    }

    private String numbers() {
        return itemNumber.isEmpty() || caseNumber.isEmpty()
                ? ownNumber()
                : "%s (case %s)".formatted(itemNumber, caseNumber);
    }
}
