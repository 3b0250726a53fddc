package org.sendqa.people;

import java.util.List;
import java.util.Set;
import org.sendqa.domain.people.Person;

/**
 * Somebody as a list makes them.
 *
 * @param place where they stand in the list, such as {@code Line 3}
 * @param says the columns that the list fills in; the others hold what is known already
 */
record OnList(String place, Person person, Set<PeopleColumn> says) {

    /** Somebody of whom an administrator's list says everything. */
    static OnList of(Person person) {
        return new OnList(Shown.of(person.id()), person, Set.of(PeopleColumn.values()));
    }

    String id() {
        return person.id();
    }

    boolean says(PeopleColumn column) {
        return says.contains(column);
    }

    /** What a column holds, value by value; days have been read already and are none. */
    List<String> values(PeopleColumn column) {
        var particulars = person.particulars();
        return switch (column) {
            case PERSON -> List.of(person.id());
            case NAME -> List.of(person.name());
            case EMAIL -> person.emails();
            case ROLES -> sorted(person.roles());
            case AGENCY -> List.of(person.agency());
            case LOCALITY -> List.of(person.locality());
            case SETTING -> List.of(particulars.setting());
            case MANAGER -> List.of(particulars.manager());
            case STAND_IN -> List.of(particulars.standIn());
            case FROM, UNTIL -> List.of();
            case AWAY ->
                particulars.employment().absences().stream()
                        .map(absence -> absence.first().toString())
                        .toList();
            case TRAINED -> List.copyOf(particulars.employment().training().keySet());
            case SKILLS -> sorted(particulars.skills());
        };
    }

    /** A fault of a column, with its place. */
    String fault(PeopleColumn column, String what) {
        return "%s, %s: %s".formatted(place, column.heading(), what);
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }
}
