package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Dump;
import org.sendqa.visitors.Repository;
import org.sendqa.visitors.Visitor;

/** What an audit of the month found, which went back to the author of a plan and to their line manager. */
record FoundWork(String author, String audit) {

    /** The first of them. */
    static FoundWork first(LocalAws aws) {
        return all(aws).getFirst();
    }

    /** All of them. */
    static List<FoundWork> all(LocalAws aws) {
        return Dump.of(aws).contents().keySet().stream()
                .filter(name -> name.matches("item dor\\|person\\|\\S+ findings\\|\\S+"))
                .sorted()
                .map(name -> name.split("[| ]"))
                .map(parts -> new FoundWork(parts[3], parts[5]))
                .toList();
    }

    /** The line manager's id. */
    String manager() {
        return Repository.json("events/import-people.json")
                .path("people")
                .valueStream()
                .filter(person -> person.path("id").asText().equals(author))
                .map(person -> person.at("/allocation/manager").asText())
                .findFirst()
                .orElseThrow();
    }

    /** The author reads it and asks for help, the line manager notes what they agreed. */
    void isTalkedAbout(LocalAws aws) {
        Visitor writer = Visitor.as(aws, "sample-" + author);
        Visitor manager = Visitor.as(aws, "sample-" + manager());
        JsonNode read = writer.get(path()).json();
        assertThat(read.at("/what/answers")).isNotEmpty();
        assertThat(read.at("/what/caseNumber").asText()).startsWith("SAMPLE-");
        assertThat(add(writer, "/answers", "{\"words\": \"\", \"help\": true}")).isEqualTo("help");
        String day = read.at("/steps/0/at").asText().substring(0, 10);
        assertThat(add(manager, "/talks", "{\"on\": \"%s\", \"agreed\": \"We read two plans.\"}".formatted(day)))
                .isEqualTo("discussed");
        assertThat(manager.get("/findings").json().path("team"))
                .filteredOn(line -> line.path("audit").asText().equals(audit))
                .extracting(line -> line.path("state").asText())
                .containsExactly("discussed");
    }

    private String add(Visitor visitor, String what, String body) {
        int version = visitor.get(path()).json().path("version").asInt();
        var request = HttpRequest.newBuilder(visitor.aws().door().resolve("/v1/dor" + path() + what))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"%d\"".formatted(version))
                .header("Authorization", visitor.authorization())
                .POST(BodyPublishers.ofString(body));
        return Visitor.send(request.build()).json().path("state").asText();
    }

    private String path() {
        return "/findings/%s/%s".formatted(author, audit);
    }
}
