package org.sendqa.domain.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;

/** A subject as one line of a snapshot: canonical JSON, so that equal registers have equal digests. */
public final class SubjectLine {

    private SubjectLine() {}

    /** The line, without a line feed. */
    public static String write(Subject subject) {
        return CanonicalJson.write(json(subject).build());
    }

    /** The subject of a line; refuses what {@link #write} doesn't give. */
    public static Subject read(String line) {
        return read(Located.root(JsonReader.read(line)));
    }

    /** A subject as a JSON object, for whoever stores one inside something larger. */
    public static JsonObject json(Subject subject) {
        return new JsonObject()
                .put("case", subject.caseKey())
                .texts("attributes", subject.attributes())
                .texts("dates", texts(subject.dates()))
                .list("contributions", contributions(subject.contributions()));
    }

    /** The subject of an object made by {@link #json}. */
    public static Subject read(Located object) {
        Map<String, LocalDate> dates = new TreeMap<>();
        object.textsByName("dates").forEach((event, date) -> dates.put(event, LocalDate.parse(date)));
        List<Contribution> contributions = object.list("contributions").stream()
                .map(one -> new Contribution(one.text("role"), one.text("person")))
                .toList();
        return new Subject(object.text("case"), object.textsByName("attributes"), dates, contributions);
    }

    private static Map<String, String> texts(Map<String, LocalDate> dates) {
        return dates.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, date -> date.getValue().toString()));
    }

    private static List<Json.Obj> contributions(List<Contribution> contributions) {
        return contributions.stream()
                .map(one -> new JsonObject()
                        .put("role", one.role())
                        .put("person", one.person())
                        .build())
                .toList();
    }
}
