package org.sendqa.local.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves one part of the local AWS on 127.0.0.1 and nowhere else, each request on a virtual thread of its own. */
public final class LoopbackServer implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LoopbackServer.class.getName());

    private final HttpServer server;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();

    private LoopbackServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts to listen.
     *
     * @param port the port, or 0 for any free one
     * @throws UncheckedIOException if the port is taken; the message says which
     */
    public static LoopbackServer start(int port) {
        try {
            var address = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
            var loopback = new LoopbackServer(HttpServer.create(address, 0));
            loopback.server.setExecutor(loopback.requests);
            loopback.server.start();
            return loopback;
        } catch (IOException refused) {
            throw new UncheckedIOException(
                    "Nothing can listen on 127.0.0.1:%d (%s). Stop what does, or choose another port."
                            .formatted(port, refused.getMessage()),
                    refused);
        }
    }

    /** Hands every path that starts with the given one to a handler; the longest such path wins. */
    public void mount(String path, HttpHandler handler) {
        server.createContext(path, exchange -> serve(exchange, handler));
    }

    /** The address as a person or a program types it, without a slash at its end. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** The port it listens on, between 1 and 65535. */
    public int port() {
        return server.getAddress().getPort();
    }

    private static void serve(HttpExchange exchange, HttpHandler handler) {
        try (exchange) {
            handleOrExcuse(exchange, handler);
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.DEBUG, "The caller went away, or the answer had begun", gone);
        }
    }

    /** Errors too, such as a class that is missing: without an answer the caller would only see a closed connection. */
    private static void handleOrExcuse(HttpExchange exchange, HttpHandler handler) throws IOException {
        try {
            handler.handle(exchange);
        } catch (RuntimeException | Error broken) {
            LOG.log(System.Logger.Level.ERROR, "No answer to " + exchange.getRequestURI(), broken);
            Reply.json(500, "{\"message\":\"Internal Server Error\"}").send(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        requests.close();
    }
}
