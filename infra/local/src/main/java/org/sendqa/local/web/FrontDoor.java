package org.sendqa.local.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The one address that a person needs: the site and the API on one origin, as behind CloudFront, and the pages that
 * only this computer has, listed on a start page at {@code /} or, once a site is served there, at {@code /local}.
 *
 * <p>A request line that is no URI, such as one with a raw {@code |} or a {@code %} without its digits, is answered by
 * the JDK's server itself: 400 with its own words in HTML. It parses the line before any filter or handler has a say,
 * so that nothing here can say it better; browsers and HTTP clients never send such a line.
 */
public final class FrontDoor implements AutoCloseable {

    private final LoopbackServer server;
    private final List<Place> places = new CopyOnWriteArrayList<>();
    private volatile @Nullable SiteFolder site;

    private FrontDoor(LoopbackServer server) {
        this.server = server;
    }

    /**
     * Opens the door.
     *
     * @param port the port, or 0 for any free one
     */
    public static FrontDoor start(int port) {
        var door = new FrontDoor(LoopbackServer.start(port));
        door.mount("/", door::serve);
        return door;
    }

    /** Hands every path that starts with the given one to a handler; the longest such path wins. */
    public void mount(String path, HttpHandler handler) {
        server.mount(path, handler);
    }

    /** Lists something on the start page, after what is already there. */
    public void show(Place place) {
        places.add(place);
    }

    /** Serves the files of a built site from now on. */
    public void serve(Path folder) {
        site = new SiteFolder(folder, "");
    }

    /** Serves a site whose pages may ask other origins besides: for tokens, and to take files. */
    public void serve(Path folder, SiteConfig config) {
        mount("/config.json", exchange -> config.reply().send(exchange));
        site = new SiteFolder(folder, config.otherOrigins());
    }

    /** The address, without a slash at its end. */
    public URI uri() {
        return server.uri();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        answer(path).send(exchange);
    }

    private Reply answer(String path) {
        if (path.equals("/local")) {
            return StartPage.of(places);
        }
        return file(path).orElseGet(() -> path.equals("/") ? StartPage.of(places) : nothingAt(path));
    }

    private Optional<Reply> file(String path) {
        SiteFolder folder = site;
        return folder == null ? Optional.empty() : folder.file(path);
    }

    private static Reply nothingAt(String path) {
        return Page.refusal(
                404, "Page not found", "There is no page at %s. The start page lists what is here.".formatted(path));
    }

    @Override
    public void close() {
        server.close();
    }
}
