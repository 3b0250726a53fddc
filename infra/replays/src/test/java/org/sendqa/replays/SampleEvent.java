package org.sendqa.replays;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A function's input under {@code events/} and what comes of it.
 *
 * @param name the file's, without {@code .json}
 * @param reply a status of an HTTP API, else an expression that the reply contains
 * @param letters how many mails leave meanwhile
 */
record SampleEvent(String name, String json, String reply, int letters) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path TABLE = Path.of("src/test/resources/replies.txt");

    /** All of them, in the order of the story they tell. */
    static List<SampleEvent> all(Path root) throws IOException {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s+\\|\\s+|\\s+$", -1))
                    .map(cells -> new SampleEvent(
                            cells[0],
                            text(root.resolve("events/%s.json".formatted(cells[0]))),
                            cells[1],
                            cells.length > 2 ? Integer.parseInt(cells[2]) : 0))
                    .toList();
        }
    }

    /** The function's name in the template. */
    String function() {
        StringBuilder camel = new StringBuilder();
        for (String word : name.replaceFirst("\\..*", "").split("-", -1)) {
            camel.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return camel.append("Function").toString();
    }

    /** What the reply has to contain. */
    String expected() {
        return reply.matches("\\d{3}") ? "\"statusCode\":%s\\b".formatted(reply) : reply;
    }

    /** When it happened, wherever its kind of event says so; empty for what a person sends at any time. */
    Optional<Instant> at() throws IOException {
        JsonNode event = JSON.readTree(json);
        JsonNode request = event.at("/requestContext/timeEpoch");
        JsonNode record = event.at("/Records/0/dynamodb/ApproximateCreationDateTime");
        return Stream.of(event.path("now"), event.path("time"))
                .filter(JsonNode::isTextual)
                .map(time -> Instant.parse(time.asText()))
                .findFirst()
                .or(() -> request.isNumber() ? Optional.of(Instant.ofEpochMilli(request.asLong())) : Optional.empty())
                .or(() -> record.isNumber() ? Optional.of(Instant.ofEpochSecond(record.asLong())) : Optional.empty());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new IllegalStateException(file + " can't be read", missing);
        }
    }
}
