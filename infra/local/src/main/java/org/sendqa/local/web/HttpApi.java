package org.sendqa.local.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Stands in for an HTTP API of API Gateway: finds the route, judges the token, calls the function. */
public final class HttpApi implements HttpHandler {

    /** The largest body that API Gateway takes, in bytes. */
    static final int LARGEST_BODY = 10 * 1024 * 1024;

    private final RouteTable routes;
    private final JwtAuthorizer authorizer;
    private final HttpFunctions functions;
    private final InstantSource clock;
    private final AtomicLong requests = new AtomicLong();

    /** An API over the template's routes. The clock gives the time that functions see as the request's. */
    public HttpApi(List<Route> routes, JwtAuthorizer authorizer, HttpFunctions functions, InstantSource clock) {
        this.routes = new RouteTable(routes);
        this.authorizer = authorizer;
        this.functions = functions;
        this.clock = clock;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var request = ApiRequest.read(exchange, LARGEST_BODY);
        var reply = request.map(this::answer).orElseGet(() -> message(413, "Request Entity Too Large"));
        reply.send(exchange);
    }

    private Reply answer(ApiRequest request) {
        Optional<RouteTable.Found> found = routes.find(request.method(), request.rawPath());
        if (found.isEmpty()) {
            return message(404, "Not Found");
        }
        return switch (authorizer.judge(found.get().route(), request.header("authorization"))) {
            case JwtAuthorizer.Verdict.Admitted caller -> call(request, found.get(), caller);
            case JwtAuthorizer.Verdict.Unauthorised() ->
                message(401, "Unauthorized").with("www-authenticate", List.of("Bearer"));
            case JwtAuthorizer.Verdict.Forbidden() -> message(403, "Forbidden");
        };
    }

    private Reply call(ApiRequest request, RouteTable.Found found, JwtAuthorizer.Verdict.Admitted caller) {
        Instant received = clock.instant();
        String id = "%x-%06d".formatted(received.toEpochMilli(), requests.incrementAndGet());
        String event = new RequestEvent(request, found, caller).json(id, received);
        return reply(functions.call(found.route().function(), event)).with("apigw-requestid", List.of(id));
    }

    private static Reply reply(HttpFunctions.Answer answer) {
        return switch (answer) {
            case HttpFunctions.Answer.Answered(var json) -> FunctionReply.of(json);
            case HttpFunctions.Answer.TooLarge _ -> message(413, "Request Too Long");
            case HttpFunctions.Answer.Failed _ -> FunctionReply.failed();
        };
    }

    private static Reply message(int status, String message) {
        return Reply.json(status, "{\"message\":\"%s\"}".formatted(message));
    }
}
