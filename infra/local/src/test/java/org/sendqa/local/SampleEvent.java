package org.sendqa.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.local.template.FunctionDeclaration;

/** A function's input under {@code events/}. */
record SampleEvent(String name, String json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** All of a function, by name; at least one. */
    static List<SampleEvent> of(Path root, FunctionDeclaration function) {
        String kebab = function.logicalId()
                .replaceFirst("Function$", "")
                .replaceAll("(?<=.)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        try (Stream<Path> files = Files.list(root.resolve("events"))) {
            return files.filter(file -> file.getFileName().toString().matches(kebab + "(\\..*)?\\.json"))
                    .sorted()
                    .map(SampleEvent::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** When it happened, wherever its kind of event says so; empty for what a person sends at any time. */
    Optional<Instant> at() {
        try {
            JsonNode event = JSON.readTree(json);
            JsonNode request = event.at("/requestContext/timeEpoch");
            JsonNode record = event.at("/Records/0/dynamodb/ApproximateCreationDateTime");
            return Stream.of(event.path("now"), event.path("time"))
                    .filter(JsonNode::isTextual)
                    .map(time -> Instant.parse(time.asText()))
                    .findFirst()
                    .or(() -> request.isNumber()
                            ? Optional.of(Instant.ofEpochMilli(request.asLong()))
                            : record.isNumber()
                                    ? Optional.of(Instant.ofEpochSecond(record.asLong()))
                                    : Optional.empty());
        } catch (IOException noJson) {
            throw new UncheckedIOException(name, noJson);
        }
    }

    private static SampleEvent read(Path file) {
        try {
            return new SampleEvent(file.getFileName().toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
