package org.sendqa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.sendqa.local.councils.Council;

/** Has a council's officer record its sample agreements, over the API as on the site. */
record Agreed(LocalAws aws, Council council) {

    private static final int CREATED = 201;

    void record() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            council.agreements().forEach(terms -> send(http, terms.toString()));
        }
    }

    private void send(HttpClient http, String terms) {
        URI address = aws.door().resolve("/v1/%s/agreements".formatted(council.authority()));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + aws.identity().accessToken(council.officer(), Instant.now()))
                .POST(BodyPublishers.ofString(terms))
                .build();
        try {
            HttpResponse<String> reply = http.send(request, BodyHandlers.ofString());
            if (reply.statusCode() != CREATED) {
                throw new IllegalStateException("A sample agreement was not recorded: " + reply.body());
            }
        } catch (IOException unreachable) {
            throw new UncheckedIOException("No reply from " + address, unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while recording sample agreements", stopped);
        }
    }
}
