package org.sendqa.dynamodb;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Employment.Absence;
import org.sendqa.domain.people.Particulars;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the allocation asks of a person, as a map within the person's item. */
final class ParticularsItem {

    private ParticularsItem() {}

    static AttributeValue toMap(Particulars particulars) {
        Employment employment = particulars.employment();
        Map<String, String> training = new HashMap<>();
        employment.training().forEach((instrument, last) -> training.put(instrument, last.toString()));
        return AttributeValue.fromM(new Item(Map.of())
                .with("setting", particulars.setting())
                .with("standIn", particulars.standIn())
                .with("manager", particulars.manager())
                .with("seniority", particulars.seniority())
                .with("interests", particulars.interests().stream().sorted().toList())
                .with("skills", particulars.skills().stream().sorted().toList())
                .with("from", employment.from().toString())
                .with("until", employment.until().toString())
                .with(
                        "absences",
                        employment.absences().stream()
                                .map(ParticularsItem::text)
                                .toList())
                .with("training", training)
                .attributes());
    }

    /** Days off as they are stored. */
    static String text(Absence absence) {
        return absence.first() + "/" + absence.last();
    }

    /** Stored days off. */
    static Absence absence(String text) {
        String[] days = text.split("/", -1);
        return new Absence(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    static Particulars fromMap(AttributeValue map) {
        Item item = new Item(map.m());
        Map<String, LocalDate> training = item.map("training").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> LocalDate.parse(entry.getValue())));
        List<Absence> absences =
                item.texts("absences").stream().map(ParticularsItem::absence).toList();
        return new Particulars(
                item.text("setting"),
                item.text("manager"),
                item.number("seniority"),
                new Employment(
                        LocalDate.parse(item.text("from")), LocalDate.parse(item.text("until")), absences, training),
                Set.copyOf(item.texts("interests")),
                Set.copyOf(item.texts("skills")),
                item.optionalText("standIn").orElse(""));
    }
}
