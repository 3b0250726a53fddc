package org.sendqa.local.year;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.ProgrammeEntry.Kind;
import org.sendqa.local.colleagues.Colleague;
import org.sendqa.local.colleagues.Colleagues;
import org.sendqa.local.councils.Council;
import org.sendqa.local.year.Expected.Measure;
import org.sendqa.packs.WaitingActivities;

/** What an officer and a reader of reports find of a round after its closing day. */
final class RoundOutcome {

    static final String NOT_BUILT = WaitingActivities.NOT_BUILT;

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

    /**
     * The round's line, and one for each activity that goes on with some of its cases; its certificates and report are
     * kept beside.
     *
     * @param asked what is expected of each
     */
    List<Row> rows(Map<String, Expected> asked) {
        JsonNode view = officer.get("/cycles/" + cycle());
        Collected in = Collected.of(view, report(view));
        Set<String> handedOn = activity.handedOn().stream().map(DrawPlan::id).collect(Collectors.toSet());
        String came = activity.entry().kind() == Kind.AUDIT ? text(view.path("state")) : NOT_BUILT;
        Row own = row(view, activity.id(), draws(view, id -> !handedOn.contains(id)), in, came, asked);
        Stream<Row> further = handedOn.stream()
                .sorted()
                .map(id -> row(view, id, draws(view, id::equals), Collected.NOTHING, NOT_BUILT, asked));
        return Stream.concat(Stream.of(own), further).toList();
    }

    private Row row(
            JsonNode view, String id, List<JsonNode> draws, Collected in, String came, Map<String, Expected> asked) {
        Certificates drawn = certificates(draws);
        Expected expected = asked.getOrDefault(id, Expected.unknown(Measure.CASES));
        return new Row(
                council.authority(),
                id,
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
                came,
                expected,
                expected.isKnown() && expected.isMetBy(drawn.drawn()) ? "" : shortfalls(draws));
    }

    private static List<JsonNode> draws(JsonNode view, Predicate<String> which) {
        return view.path("draws")
                .valueStream()
                .filter(draw -> which.test(draw.path("draw").asText()))
                .toList();
    }

    private String cycle() {
        return "%s-%s".formatted(activity.id(), period);
    }

    private Certificates certificates(List<JsonNode> draws) {
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

    private static String shortfalls(List<JsonNode> draws) {
        return draws.stream()
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
