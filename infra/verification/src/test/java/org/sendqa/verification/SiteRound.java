package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.Browser;
import org.sendqa.visitors.Repository;
import org.sendqa.visitors.SiteAddress;
import org.sendqa.visitors.Visitor;

/** A round to which auditors have just been invited, on a local AWS beside the tests, and a browser to meet it with. */
final class SiteRound implements AutoCloseable {

    private final Process process;
    private final URI site;
    private final URI files;
    private final Browser browser = new Browser();

    private SiteRound(Process process, URI site, URI files) {
        this.process = process;
        this.site = site;
        this.files = files;
    }

    static SiteRound start() {
        try {
            int port = freePort();
            Process process = launch(port);
            Optional<String> ready = process.inputReader()
                    .lines()
                    .filter(line -> line.startsWith(InvitedRound.READY))
                    .findFirst();
            assertThat(ready).as("The round is ready").isPresent();
            URI files = URI.create(ready.orElseThrow().substring(InvitedRound.READY.length()));
            return new SiteRound(process, URI.create("http://localhost:" + port), files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The site's address, without a slash at its end. */
    URI site() {
        return site;
    }

    /** The site's address, with where one signs in and puts files. */
    SiteAddress address() {
        return new SiteAddress(site, List.of(URI.create("http://127.0.0.1:" + (site.getPort() + 1)), files));
    }

    Browser browser() {
        return browser;
    }

    /** Lets everything happen that is due by now, such as letters to leave. */
    void settle() {
        URI clock = site.resolve("/local/clock");
        String now = Visitor.send(HttpRequest.newBuilder(clock).build())
                .json()
                .path("now")
                .asText();
        Visitor.Reply settled = Visitor.send(HttpRequest.newBuilder(clock)
                .POST(BodyPublishers.ofString("{\"to\": \"%s\"}".formatted(now)))
                .build());
        assertThat(settled.status()).isEqualTo(200);
    }

    /** One of the sample people, at a screen of a width. */
    Auditor auditor(String name, int width) {
        return new Auditor(browser.context(width, 900), address(), name);
    }

    private static Process launch(int port) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        List<String> command = new ArrayList<>(compiledLikeThis());
        command.addFirst(java);
        command.addAll(List.of(
                "-Dsendqa.root=" + Repository.ROOT,
                "-cp",
                System.getProperty("java.class.path"),
                InvitedRound.class.getName(),
                "target/invited",
                Integer.toString(port)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** With the compiler, the collector and the room for code that the tests' own process was given. */
    private static List<String> compiledLikeThis() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-XX:"))
                .toList();
    }

    /** One whose next is free too, which the sign-in page takes. */
    private static int freePort() throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket door = new ServerSocket(0, 1, loopback)) {
            int port = door.getLocalPort();
            try (ServerSocket signIn = new ServerSocket(port + 1, 1, loopback)) {
                return signIn.getLocalPort() - 1;
            } catch (BindException taken) {
                return freePort();
            }
        }
    }

    @Override
    public void close() {
        browser.close();
        try {
            process.getOutputStream().close(); // it ends in good order when nobody listens any more
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        process.onExit().join();
    }
}
