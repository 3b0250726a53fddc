package org.sendqa.local.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Lambda's side of the conversation with a runtime client: hands out events and takes replies, one at a time.
 *
 * <p>Source: AWS Lambda developer guide, Using the Lambda runtime API for custom runtimes.
 */
record RuntimeApi(HttpServer server, BlockingQueue<String> events, BlockingQueue<Reply> replies)
        implements AutoCloseable {

    private static final String ROOT = "/2018-06-01/runtime/";
    private static final int ACCEPTED = 202;

    static RuntimeApi start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            RuntimeApi api = new RuntimeApi(server, new LinkedBlockingQueue<>(), new LinkedBlockingQueue<>());
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext(ROOT, api::answer);
            server.start();
            return api;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Host and port, as AWS_LAMBDA_RUNTIME_API wants them. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(ROOT.length());
            if (path.equals("invocation/next")) {
                hand(events.take().getBytes(UTF_8), exchange);
            } else {
                String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                exchange.sendResponseHeaders(ACCEPTED, -1);
                replies.add(
                        path.endsWith("/response") ? new Reply.Answer(body) : new Reply.Failure(path + ": " + body));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static void hand(byte[] event, HttpExchange exchange) throws IOException {
        // Without a content type the client's native part reads a null pointer and the process crashes.
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", "1");
        exchange.getResponseHeaders().set("Lambda-Runtime-Deadline-Ms", String.valueOf(Long.MAX_VALUE));
        exchange.getResponseHeaders()
                .set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-west-2:000000000000:function:local");
        exchange.sendResponseHeaders(200, event.length);
        exchange.getResponseBody().write(event);
    }
}
