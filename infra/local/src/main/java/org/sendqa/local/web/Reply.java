package org.sendqa.local.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An HTTP answer, whole in memory, that can be looked at before it is sent. */
public final class Reply {

    private final int status;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final byte[] body;

    private Reply(int status, byte[] body) {
        this.status = status;
        this.body = body;
    }

    /** An answer of bytes with their media type. */
    public static Reply of(int status, String type, byte[] body) {
        return new Reply(status, body).with("content-type", List.of(type));
    }

    /** An answer in JSON, the text given as it is. */
    public static Reply json(int status, String body) {
        return of(status, "application/json", body.getBytes(UTF_8));
    }

    /** An answer without a body, for redirects and preflights. */
    public static Reply empty(int status) {
        return new Reply(status, new byte[0]);
    }

    /** Sets a header, in the place of one of the same name if there is one, and returns this answer. */
    public Reply with(String header, List<String> values) {
        headers.put(header, values);
        return this;
    }

    /** The HTTP status, between 100 and 599. */
    public int status() {
        return status;
    }

    /** A header's values; none if it isn't set. */
    public List<String> header(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /** The body read as UTF-8. */
    public String text() {
        return new String(body, UTF_8);
    }

    /** Sends it, without its body where HTTP allows none. */
    public void send(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().putAll(headers);
        boolean silent = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
        exchange.sendResponseHeaders(status, silent ? -1 : body.length);
        if (!silent) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }
}
