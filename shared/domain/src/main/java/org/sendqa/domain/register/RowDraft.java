package org.sendqa.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private LocalDate birthDate = LocalDate.MIN;

    RowDraft(int line) {
        this.line = line;
    }

    void caseNumber(String number) {
        caseNumber = number;
    }

    String caseNumber() {
        return caseNumber;
    }

    void attribute(String field, String value) {
        attributes.put(field, value);
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

    /** The row as a subject under its case key, whatever the capitals of its number, or its faults. */
    Row row(AuthorityKey key) {
        if (!faults.isEmpty()) {
            return new Row.Faulty(caseNumber, faults);
        }
        String caseKey = key.caseKey(caseNumber.toUpperCase(Locale.ROOT));
        return new Row.Sound(caseNumber, new Subject(caseKey, attributes, dates, contributions));
    }
}
