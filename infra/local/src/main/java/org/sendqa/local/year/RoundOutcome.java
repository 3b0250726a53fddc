package org.sendqa.local.year;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.ProgrammeEntry.Kind;
import org.sendqa.local.colleagues.Colleague;
import org.sendqa.local.colleagues.Colleagues;
import org.sendqa.local.councils.Council;

/** What an officer and a reader of reports find of a round after its closing day. */
final class RoundOutcome {

    static final String NOT_BUILT = "not built yet";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Council council;
    private final Activity activity;
    private final String period;
    private final Colleague officer;
    private final Colleague reader;
    private final YearFiles files;

    RoundOutcome(Colleagues colleagues, Council council, Activity activity, String period, YearFiles files) {
        this.council = council;
        this.activity = activity;
        this.period = period;
        this.officer = colleagues.of(council.authority(), council.officer());
        this.reader = colleagues.of(council.authority(), council.reader(activity.id()));
        this.files = files;
    }

    /** The round's line; its certificates and report are kept beside. */
    Row row(int expected) {
        JsonNode view = officer.get("/cycles/" + cycle());
        Certificates drawn = certificates(view.path("draws"));
        Collected in = Collected.of(view, report(view));
        return new Row(
                council.authority(),
                activity.id(),
                period,
                text(view.at("/days/opensOn")),
                text(view.at("/days/dueOn")),
                drawn.planned(),
                drawn.frame(),
                drawn.drawn(),
                drawn.planned() - drawn.drawn(),
                in.allocated(),
                in.unfilled(),
                in.submitted(),
                in.overdue(),
                activity.entry().kind() == Kind.AUDIT ? text(view.path("state")) : NOT_BUILT,
                expected,
                drawn.drawn() == expected ? "" : shortfalls(view.path("draws")));
    }

    private String cycle() {
        return "%s-%s".formatted(activity.id(), period);
    }

    private Certificates certificates(JsonNode draws) {
        List<JsonNode> certificates = new ArrayList<>();
        for (JsonNode draw : draws) {
            String id = draw.path("draw").asText();
            String text = officer.text("/cycles/%s/draws/%s/certificate".formatted(cycle(), id));
            files.write("certificates/%s/%s-%s.json".formatted(council.authority(), cycle(), id), text);
            certificates.add(json(text));
        }
        return new Certificates(certificates);
    }

    /** The report's figures; nothing of a round that isn't reported. */
    private JsonNode report(JsonNode view) {
        if (!text(view.path("state")).equals("reported")) {
            return JSON.createObjectNode();
        }
        JsonNode addresses = reader.get("/reports/" + cycle()).path("files");
        String name = "reports/%s/%s".formatted(council.authority(), cycle());
        Colleague.download(addresses.path("report.pdf").asText(), files.file(name + ".pdf"));
        Path figures = files.file(name + ".json");
        Colleague.download(addresses.path("report.json").asText(), figures);
        return json(files.read(figures));
    }

    private static String shortfalls(JsonNode draws) {
        return draws.valueStream()
                .flatMap(draw -> draw.path("shortfalls").valueStream())
                .map(JsonNode::asText)
                .collect(Collectors.joining(" "));
    }

    private static String text(JsonNode value) {
        return value.asText("");
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException("The API's answer is no JSON", unreadable);
        }
    }
}
