package org.sendqa.local.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A request as it came over the wire, its header names in lower case. */
record ApiRequest(String method, String rawPath, String rawQuery, Map<String, List<String>> headers, Body body) {

    /** A request's body; empty if there is none. */
    static final class Body {

        private final byte[] bytes;

        Body(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /** Reads a request; nothing if its body is longer than the limit in bytes. */
    static Optional<ApiRequest> read(HttpExchange exchange, int limit) throws IOException {
        byte[] bytes = bytes(exchange.getRequestBody(), limit);
        if (bytes.length > limit) {
            return Optional.empty();
        }
        var uri = exchange.getRequestURI();
        var headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(toMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT),
                        Map.Entry::getValue,
                        (first, second) -> first,
                        TreeMap::new));
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        return Optional.of(
                new ApiRequest(exchange.getRequestMethod(), uri.getRawPath(), query, headers, new Body(bytes)));
    }

    /** Takes in the rest too, so that the sender reads the refusal instead of a broken connection. */
    private static byte[] bytes(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit + 1);
        in.transferTo(OutputStream.nullOutputStream());
        return bytes;
    }

    /** A header's values joined by commas, as API Gateway hands them on; empty if the header is missing. */
    String header(String name) {
        return headers.getOrDefault(name, List.of()).stream().collect(joining(","));
    }
}
