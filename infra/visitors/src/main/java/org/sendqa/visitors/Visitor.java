package org.sendqa.visitors;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.sendqa.local.LocalAws;
import org.sendqa.local.colleagues.Approving;
import org.sendqa.local.colleagues.Colleague;

/**
 * Somebody who calls the API and sees the reply as it is, refusals too.
 *
 * @param authorization the header; empty for none
 */
public record Visitor(LocalAws aws, String authorization) {

    public static final String OFFICER = "sample-qa-officer-1";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** One of the sample people, with a good token. */
    public static Visitor as(LocalAws aws, String subject) {
        return new Visitor(aws, "Bearer " + aws.identity().accessToken(subject, Instant.now()));
    }

    /** What came back. */
    public record Reply(int status, String body) {

        public JsonNode json() {
            return JsonText.read(body);
        }
    }

    /** An officer of Dorset's approves a round's report, if one waits for it. */
    public static void approveReport(LocalAws aws, String cycle) {
        new Approving(aws, new Colleague(aws, "dor", OFFICER)).run(cycle);
    }

    public Reply get(String path) {
        return call("GET", path, "");
    }

    /** Calls a path of Dorset's. */
    public Reply call(String method, String path, String body) {
        return request(method, "/v1/dor" + path, body);
    }

    public Reply request(String method, String path, String body) {
        var request = HttpRequest.newBuilder(aws.door().resolve(path))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!path.endsWith("/submission")) { // which names a version only to hand in nothing that came after it
            request.header("If-Match", "\"0\"");
        }
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return send(request.build());
    }

    public static Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body());
        } catch (IOException unreachable) {
            throw new IllegalStateException("No reply from " + request.uri(), unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
