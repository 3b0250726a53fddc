package org.sendqa.people;

import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Particulars;
import org.sendqa.domain.people.Person;

/** Says what is wrong with what the allocation asks of a person. */
final class ParticularsCheck {

    private ParticularsCheck() {}

    static List<String> faults(Person person) {
        List<String> faults = new ArrayList<>();
        Particulars particulars = person.particulars();
        if (particulars.manager().equals(person.id())) {
            faults.add("%s is their own line manager; name somebody else or nobody.".formatted(person.id()));
        }
        if (particulars.seniority() < 0) {
            faults.add("%s has a seniority below 0; count from 1, the most senior highest.".formatted(person.id()));
        }
        faults.addAll(faults(person.id(), particulars.employment()));
        return faults;
    }

    private static List<String> faults(String id, Employment employment) {
        List<String> faults = new ArrayList<>();
        if (employment.until().isBefore(employment.from())) {
            faults.add("%s leaves the post before beginning it, on %s; check both dates."
                    .formatted(id, employment.until()));
        }
        employment.absences().stream()
                .filter(absence -> absence.last().isBefore(absence.first()))
                .forEach(absence -> faults.add("%s has an absence that ends on %s, before it begins; check both dates."
                        .formatted(id, absence.last())));
        employment.training().keySet().stream()
                .filter(String::isBlank)
                .forEach(_ -> faults.add("%s has a training without an instrument; name it.".formatted(id)));
        return faults;
    }
}
