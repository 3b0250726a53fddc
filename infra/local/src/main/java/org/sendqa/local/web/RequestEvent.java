package org.sendqa.local.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes the event with which API Gateway calls a function, payload format 2.0.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">
 *     Lambda proxy integrations for HTTP APIs</a>
 */
record RequestEvent(ApiRequest request, RouteTable.Found found, JwtAuthorizer.Verdict.Admitted caller) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** Any other content type reaches the function in base64, a form's fields too. */
    private static final Pattern TEXT =
            Pattern.compile("(text/.*|application/(.*\\+)?(json|xml)|application/javascript).*");

    /** The event, in JSON; the path in it is decoded, as API Gateway decodes it. */
    String json(String requestId, Instant received) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("version", "2.0");
        event.put("routeKey", found.route().key());
        event.put("rawPath", PathPattern.decode(request.rawPath()));
        event.put("rawQueryString", request.rawQuery());
        addCookies(event);
        addHeaders(event.putObject("headers"));
        addParameters(event);
        addContext(event.putObject("requestContext"), requestId, received);
        addBody(event);
        return event.toString();
    }

    private void addCookies(ObjectNode event) {
        var cookies = request.headers().getOrDefault("cookie", List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(";\\s*", -1)))
                .toList();
        if (!cookies.isEmpty()) {
            var list = event.putArray("cookies");
            cookies.forEach(list::add);
        }
    }

    private void addHeaders(ObjectNode headers) {
        request.headers().keySet().stream()
                .filter(name -> !name.equals("cookie"))
                .forEach(name -> headers.put(name, request.header(name)));
        headers.put("x-forwarded-for", "127.0.0.1");
        headers.put("x-forwarded-proto", "http");
    }

    private void addParameters(ObjectNode event) {
        if (!request.rawQuery().isEmpty()) {
            var query = event.putObject("queryStringParameters");
            for (String pair : request.rawQuery().split("&", -1)) {
                String[] parts = pair.split("=", 2);
                String name = URLDecoder.decode(parts[0], UTF_8);
                String value = parts.length == 1 ? "" : URLDecoder.decode(parts[1], UTF_8);
                query.put(name, query.has(name) ? query.get(name).asText() + "," + value : value);
            }
        }
        if (!found.parameters().isEmpty()) {
            var path = event.putObject("pathParameters");
            found.parameters().forEach(path::put);
        }
    }

    private void addContext(ObjectNode context, String requestId, Instant received) {
        context.put("accountId", "000000000000").put("apiId", "local").put("stage", "$default");
        context.put("domainName", request.header("host")).put("domainPrefix", "local");
        context.put("routeKey", found.route().key()).put("requestId", requestId);
        context.put("time", TIME.format(received)).put("timeEpoch", received.toEpochMilli());
        context.putObject("http")
                .put("method", request.method())
                .put("path", PathPattern.decode(request.rawPath()))
                .put("protocol", "HTTP/1.1")
                .put("sourceIp", "127.0.0.1")
                .put("userAgent", request.header("user-agent"));
        if (found.route().authorised()) {
            addCaller(context.putObject("authorizer").putObject("jwt"));
        }
    }

    private void addCaller(ObjectNode jwt) {
        var claims = jwt.putObject("claims");
        for (Map.Entry<String, String> claim : caller.claims().entrySet()) {
            claims.put(claim.getKey(), claim.getValue());
        }
        if (found.route().scopes().isEmpty()) {
            jwt.putNull("scopes");
        } else {
            var scopes = jwt.putArray("scopes");
            caller.scopes().forEach(scopes::add);
        }
    }

    private void addBody(ObjectNode event) {
        byte[] bytes = request.body().bytes();
        boolean text = bytes.length == 0
                || TEXT.matcher(request.header("content-type").toLowerCase(Locale.ROOT))
                        .matches();
        if (bytes.length > 0) {
            event.put(
                    "body",
                    text ? new String(bytes, UTF_8) : Base64.getEncoder().encodeToString(bytes));
        }
        event.put("isBase64Encoded", !text);
    }
}
