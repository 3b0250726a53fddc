package org.sendqa.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.local.web.LoopbackServer;
import software.amazon.awssdk.services.sesv2.SesV2Client;

class MailboxPagesIT {

    private static final Instant SUMMER = Instant.parse("2026-07-06T08:00:00Z");

    private final LoopbackServer server = LoopbackServer.start(0);
    private final HttpClient browser = HttpClient.newHttpClient();
    private final SesV2Client client = SesClients.client(server.uri());

    MailboxPagesIT(@TempDir Path folder) {
        var service = new MailService(folder, InstantSource.fixed(SUMMER));
        server.mount("/v2/email", service.api());
        server.mount("/mailbox", service.pages());
    }

    @AfterEach
    void close() {
        client.close();
        browser.close();
        server.close();
    }

    @Test
    void anEmptyMailboxSaysSo() throws Exception {
        assertThat(get("/mailbox").body()).contains("No mail has come in yet.");
    }

    @Test
    void theListShowsTheNewestFirstInLondonTime() throws Exception {
        client.sendEmail(SesClients.report("First <b>"));
        client.sendEmail(SesClients.report("Second"));

        String page = get("/mailbox").body();

        assertThat(page)
                .containsSubsequence("<a href=\"/mailbox/2\">Second</a>", "<a href=\"/mailbox/1\">First &lt;b&gt;</a>");
        assertThat(page).contains("Mails so far: 2.", "6 July 2026, 09:00", "Bericht für März.pdf");
    }

    @Test
    void aMailShowsItsHtmlInAFrameThatCanRunNothing() throws Exception {
        client.sendEmail(SesClients.report("Audits"));

        String page = get("/mailbox/1").body();
        HttpResponse<String> html = get("/mailbox/1/html");

        assertThat(page).contains("<iframe title=", "src=\"/mailbox/1/html\"").doesNotContain("allow-scripts");
        assertThat(page).contains("<pre>Two audits – see below.</pre>", "archive@council.example");
        assertThat(html.body()).contains("<head><base target=\"_blank\">", "<b>here</b>");
        assertThat(html.headers().firstValue("content-security-policy").orElseThrow())
                .startsWith("sandbox ")
                .doesNotContain("allow-scripts");
    }

    @Test
    void anAttachmentAndTheMailItselfCanBeDownloaded() throws Exception {
        client.sendEmail(SesClients.report("Audits"));

        HttpResponse<String> file = get("/mailbox/1/attachments/1");
        HttpResponse<String> eml = get("/mailbox/1/eml");

        assertThat(file.body()).isEqualTo("%PDF-");
        assertThat(file.headers().firstValue("content-disposition"))
                .contains("attachment; filename*=UTF-8''Bericht%20f%C3%BCr%20M%C3%A4rz.pdf");
        assertThat(eml.body()).contains("Subject: Audits");
        assertThat(eml.headers().firstValue("content-disposition").orElseThrow())
                .endsWith("0001-sample-manager-3-audits.eml");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        client.sendEmail(SesClients.report("Audits"));

        assertThat(get("/mailbox/0").statusCode()).isEqualTo(404);
        assertThat(get("/mailbox/2").statusCode()).isEqualTo(404);
        assertThat(get("/mailbox/1/attachments/0").statusCode()).isEqualTo(404);
        assertThat(get("/mailbox/1/attachments/2").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(server.uri() + path)).build(), BodyHandlers.ofString());
    }
}
