package org.sendqa.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.sendqa.local.councils.Council;

/** Asks the API what a council's sample QA officer asks it on the site. */
record OfficerCalls(LocalAws aws, Council council) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int REFUSED = 400;

    JsonNode get(String path) {
        return send(request(path).GET().build());
    }

    void post(String path, String body) {
        send(request(path).POST(BodyPublishers.ofString(body)).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(aws.door().resolve("/v1/%s%s".formatted(council.authority(), path)))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + aws.identity().accessToken(council.officer(), Instant.now()));
    }

    private static JsonNode send(HttpRequest request) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> reply = http.send(request, BodyHandlers.ofString());
            if (reply.statusCode() >= REFUSED) {
                throw new IllegalStateException("%s was refused: %s".formatted(request.uri(), reply.body()));
            }
            return JSON.readTree(reply.body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException("No reply from " + request.uri(), unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for " + request.uri(), stopped);
        }
    }
}
