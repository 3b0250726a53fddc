package org.sendqa.local.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontDoorIT {

    private final FrontDoor door = FrontDoor.start(0);
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        client.close();
        door.close();
    }

    @Test
    void theStartPageListsWhatIsWhere() throws Exception {
        door.show(new Place(URI.create("/mailbox"), "Mailbox", "Every mail that was sent"));

        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<a href=\"/mailbox\">Mailbox</a><br>Every mail that was sent");
    }

    @Test
    void aSiteTakesThePlaceOfTheStartPageWhichMovesToLocal() throws Exception {
        Files.writeString(folder.resolve("index.html"), "the site");
        Files.createDirectories(folder.resolve("help"));
        Files.writeString(folder.resolve("help/index.html"), "the help");
        Files.writeString(folder.resolve("app.js"), "run()");
        door.serve(folder);

        assertThat(get("/").body()).isEqualTo("the site");
        assertThat(get("/audits/dor/one").body()).isEqualTo("the site");
        assertThat(get("/help/").body()).isEqualTo("the help");
        assertThat(get("/app.js").headers().firstValue("content-type")).contains("text/javascript; charset=utf-8");
        assertThat(get("/local").body()).contains("What runs here");
    }

    @Test
    void nothingOutsideTheSiteIsServed() throws Exception {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(site.resolve(".hidden"), "secret");
        door.serve(site);

        assertThat(get("/..%2fsecret.txt").statusCode()).isEqualTo(404);
        assertThat(get("/.hidden").statusCode()).isEqualTo(404);
    }

    @Test
    void aMissingPageSaysSo() throws Exception {
        HttpResponse<String> page = get("/nowhere");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is no page at /nowhere.");
    }

    @Test
    void aHandlerThatFailsAnswersWithoutDetails() throws Exception {
        door.mount("/broken", exchange -> {
            throw new IllegalStateException("a detail");
        });

        HttpResponse<String> answer = get("/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("a detail");
    }

    /** See {@link FrontDoor}: what the JDK's server refuses by itself reaches no handler. */
    @Test
    void aRequestLineThatIsNoUriNeverReachesAHandler() throws Exception {
        door.mount("/v1", exchange -> {
            throw new IllegalStateException("never called");
        });
        for (String path : List.of("/v1/dor/audits/%", "/v1/dor|bir")) {
            try (Socket socket = new Socket(door.uri().getHost(), door.uri().getPort())) {
                socket.getOutputStream()
                        .write("GET %s HTTP/1.1\r\nHost: x\r\n\r\n"
                                .formatted(path)
                                .getBytes(US_ASCII));
                var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
                assertThat(answer.readLine()).as(path).startsWith("HTTP/1.1 400");
            }
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        int taken = door.uri().getPort();

        assertThatThrownBy(() -> FrontDoor.start(taken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("127.0.0.1:" + taken)
                .hasMessageContaining("choose another port");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(door.uri() + path)).build(), BodyHandlers.ofString());
    }
}
