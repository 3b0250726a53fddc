package org.sendqa.local.colleagues;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.sendqa.local.LocalAws;

/** One of the sample people: signs in and uses the public HTTP API, nothing else. */
public final class Colleague {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int REFUSED = 400;

    /** Before the token runs out, which a year on a busy machine outlives. */
    private static final Duration SIGNED_IN = Duration.ofMinutes(10);

    private final LocalAws aws;
    private final String authority;
    private final String subject;
    private String token = "";
    private Instant signInAgain = Instant.MIN;

    /** Somebody of an authority, signed in by the subject of their account. */
    public Colleague(LocalAws aws, String authority, String subject) {
        this.aws = aws;
        this.authority = authority;
        this.subject = subject;
    }

    /**
     * Asks for something.
     *
     * @param path under the authority's own
     */
    public JsonNode get(String path) {
        return json(signed(path).GET().build());
    }

    /** Asks for a file as it stands. */
    public String text(String path) {
        return answer(signed(path).GET().build()).body();
    }

    /** Has something done. */
    public JsonNode post(String path, String body) {
        return json(signed(path).POST(BodyPublishers.ofString(body)).build());
    }

    /** Enters something that has no versions. */
    public void put(String path, String body) {
        answer(signed(path).PUT(BodyPublishers.ofString(body)).build());
    }

    /**
     * Saves something that has versions.
     *
     * @param version the one it replaces; 0 for the first
     * @return the one it has now
     */
    public int put(String path, String body, int version) {
        var request = signed(path).header("If-Match", "\"%d\"".formatted(version));
        return json(request.PUT(BodyPublishers.ofString(body)).build())
                .path("version")
                .asInt();
    }

    /** Puts a file to an address that the API signed. */
    public void upload(JsonNode prepared, Path file) {
        var request = HttpRequest.newBuilder(URI.create(prepared.path("url").asText()))
                .PUT(content(file));
        prepared.path("headers")
                .properties()
                .forEach(header ->
                        request.header(header.getKey(), header.getValue().asText()));
        answer(request.build());
    }

    private static BodyPublisher content(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (FileNotFoundException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Fetches a file from an address that the API signed. */
    public static void download(String address, Path file) {
        send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofFile(file));
    }

    private HttpRequest.Builder signed(String path) {
        return HttpRequest.newBuilder(aws.door().resolve("/v1/%s%s".formatted(authority, path)))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        Instant now = Instant.now();
        if (!now.isBefore(signInAgain)) {
            token = aws.identity().accessToken(subject, now);
            signInAgain = now.plus(SIGNED_IN);
        }
        return token;
    }

    private static JsonNode json(HttpRequest request) {
        try {
            return JSON.readTree(answer(request).body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The reply to %s is no JSON".formatted(request.uri()), unreadable);
        }
    }

    private static HttpResponse<String> answer(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            HttpResponse<T> response = HTTP.send(request, handler);
            if (response.statusCode() >= REFUSED) {
                throw new IllegalStateException("%s %s was refused with %d: %s"
                        .formatted(request.method(), request.uri().getPath(), response.statusCode(), response.body()));
            }
            return response;
        } catch (IOException unreachable) {
            throw new UncheckedIOException("No reply from " + request.uri(), unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for " + request.uri(), stopped);
        }
    }
}
