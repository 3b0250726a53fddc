package org.sendqa.people;

import static org.sendqa.people.PeopleColumn.AGENCY;
import static org.sendqa.people.PeopleColumn.AWAY;
import static org.sendqa.people.PeopleColumn.EMAIL;
import static org.sendqa.people.PeopleColumn.FROM;
import static org.sendqa.people.PeopleColumn.LOCALITY;
import static org.sendqa.people.PeopleColumn.MANAGER;
import static org.sendqa.people.PeopleColumn.NAME;
import static org.sendqa.people.PeopleColumn.PERSON;
import static org.sendqa.people.PeopleColumn.ROLES;
import static org.sendqa.people.PeopleColumn.SETTING;
import static org.sendqa.people.PeopleColumn.SKILLS;
import static org.sendqa.people.PeopleColumn.STAND_IN;
import static org.sendqa.people.PeopleColumn.TRAINED;
import static org.sendqa.people.PeopleColumn.UNTIL;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Employment.Absence;
import org.sendqa.domain.people.Particulars;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.CellText;

/**
 * Makes people of the rows of a list: what a column says, and where the list has no such column what is known already.
 *
 * @param authority whose people they are
 */
record ReadPerson(String authority) {

    /**
     * Somebody as the list has them.
     *
     * @param known as they are here; somebody new if nobody is
     */
    Person read(PeopleRow row, Optional<Person> known) {
        return new Person(
                authority,
                row.text(PERSON),
                row.text(NAME),
                known.map(Person::subject).orElse(""),
                row.texts(EMAIL).stream().map(CellText::address).toList(),
                Set.copyOf(row.texts(ROLES)),
                text(row, LOCALITY, known.map(Person::locality)),
                text(row, AGENCY, known.map(Person::agency)),
                particulars(row, known.map(Person::particulars).orElse(Particulars.NONE)));
    }

    private static Particulars particulars(PeopleRow row, Particulars known) {
        return new Particulars(
                text(row, SETTING, Optional.of(known.setting())),
                text(row, MANAGER, Optional.of(known.manager())),
                known.seniority(),
                employment(row, known.employment()),
                known.interests(),
                row.has(SKILLS) ? Set.copyOf(row.texts(SKILLS)) : known.skills(),
                text(row, STAND_IN, Optional.of(known.standIn())));
    }

    private static Employment employment(PeopleRow row, Employment known) {
        return new Employment(
                row.has(FROM) ? row.day(FROM, LocalDate.MIN) : known.from(),
                row.has(UNTIL) ? row.day(UNTIL, LocalDate.MAX) : known.until(),
                row.has(AWAY) ? away(row) : known.absences(),
                row.has(TRAINED) ? trained(row) : known.training());
    }

    private static List<Absence> away(PeopleRow row) {
        return row.each(
                AWAY,
                text -> two(text, " to ")
                        .flatMap(days -> PeopleRow.day(days[0])
                                .flatMap(first -> PeopleRow.day(days[1]).map(last -> new Absence(first, last)))),
                "Write days off such as 01/08/2026 to 14/08/2026, several with a semicolon between them");
    }

    private static Map<String, LocalDate> trained(PeopleRow row) {
        Map<String, LocalDate> trained = new TreeMap<>();
        row.each(
                        TRAINED,
                        text -> two(text, " until ")
                                .flatMap(parts -> PeopleRow.day(parts[1]).map(day -> Map.entry(parts[0].strip(), day))),
                        "Write the instrument and the last day, such as ehc-plan-audit until 31/12/2026, several with a"
                                + " semicolon between them")
                .forEach(one -> trained.put(one.getKey(), one.getValue()));
        return trained;
    }

    private static Optional<String[]> two(String text, String between) {
        String[] parts = text.split(between, -1);
        return parts.length == 2 ? Optional.of(parts) : Optional.empty();
    }

    private static String text(PeopleRow row, PeopleColumn column, Optional<String> known) {
        return row.has(column) ? row.text(column) : known.orElse("");
    }
}
