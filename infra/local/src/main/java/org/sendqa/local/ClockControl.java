package org.sendqa.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.recording.Recorder;
import org.sendqa.local.web.Reply;

/**
 * The clock over HTTP: GET tells the time and what is due next; POST advances, to the instant in {@code {"to":"…"}} or,
 * with an empty body, to the next event, and answers when nothing is in flight.
 */
record ClockControl(DiscreteClock clock, Recorder recorder) implements HttpHandler {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Reply reply = switch (exchange.getRequestMethod()) {
            case "GET" -> state();
            case "POST" -> advance(body);
            default -> refusal("The clock takes GET and POST.");
        };
        reply.send(exchange);
    }

    private Reply advance(byte[] body) throws IOException {
        try {
            return advance(JSON.readTree(body).path("to").asText());
        } catch (JsonProcessingException broken) {
            return refusal("Send JSON such as {\"to\": \"2026-01-31T09:00:00Z\"}, or nothing for the next event.");
        }
    }

    private Reply advance(String to) {
        try {
            recorder.noteWrite();
            if (to.isEmpty()) {
                clock.advanceToNext();
            } else {
                clock.advanceTo(Instant.parse(to));
            }
            return state();
        } catch (DateTimeException wrong) {
            return refusal("to should be an instant such as 2026-01-31T09:00:00Z.");
        }
    }

    private Reply state() {
        ObjectNode state =
                JsonNodeFactory.instance.objectNode().put("now", clock.now().toString());
        clock.next().ifPresent(next -> state.put("next", next.toString()));
        return Reply.json(200, state.toString());
    }

    private static Reply refusal(String sentence) {
        return Reply.json(
                400,
                JsonNodeFactory.instance.objectNode().put("message", sentence).toString());
    }
}
