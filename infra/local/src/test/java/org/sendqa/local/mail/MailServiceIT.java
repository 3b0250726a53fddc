package org.sendqa.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.local.web.LoopbackServer;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.NotFoundException;

class MailServiceIT {

    private static final String RAW = """
            From: no-reply@sendqa.example\r
            Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r
            MIME-Version: 1.0\r
            Content-Type: multipart/mixed; boundary=b\r
            \r
            --b\r
            Content-Type: text/plain; charset=utf-8\r
            \r
            hello\r
            --b\r
            Content-Type: text/calendar; charset=utf-8; method=REQUEST\r
            Content-Disposition: attachment; filename=due.ics\r
            \r
            BEGIN:VCALENDAR\r
            --b--\r
            """;

    private static final Instant NOW = Instant.parse("2026-07-06T08:00:00.250Z");

    private final Path folder;
    private final LoopbackServer server = LoopbackServer.start(0);
    private final SesV2Client client = SesClients.client(server.uri());
    private final MailService service;

    MailServiceIT(@TempDir Path folder) {
        this.folder = folder;
        service = new MailService(folder.resolve("mailbox"), InstantSource.fixed(NOW));
        server.mount("/v2/email", service.api());
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void aMailInPartsArrivesWhole() {
        String id = client.sendEmail(SesClients.report("Audits in März")).messageId();

        Mail mail = service.mails().getFirst();
        assertThat(mail.number()).isEqualTo(1);
        assertThat(mail.received()).isEqualTo(NOW);
        assertThat(mail.from()).isEqualTo("SEND QA <no-reply@sendqa.example>");
        assertThat(mail.recipients()).containsExactly("sample.manager-3@council.example", "archive@council.example");
        assertThat(mail.subject()).isEqualTo("Audits in März");
        assertThat(mail.text()).isEqualTo("Two audits – see below.");
        assertThat(mail.html()).contains("<p>Two audits – <b>here</b>.</p>");
        assertThat(mail.headers()).contains("Message-ID: <%s@eu-west-2.amazonses.com>".formatted(id));
        assertThat(mail.headers()).contains("Date: Mon, 6 Jul 2026 08:00:00 +0000");
    }

    @Test
    void anAttachmentKeepsNameTypeAndBytes() {
        client.sendEmail(SesClients.report("Audits"));

        Attachment file = service.mails().getFirst().attachments().getFirst();
        assertThat(file.name()).isEqualTo("Bericht für März.pdf");
        assertThat(file.type()).isEqualTo("application/pdf");
        assertThat(new String(file.content(), UTF_8)).isEqualTo("%PDF-");
    }

    @Test
    void aRawMailKeepsItsBody() {
        client.sendEmail(mail -> mail.fromEmailAddress("no-reply@sendqa.example")
                .destination(to -> to.toAddresses("lead-1@council.example"))
                .content(content -> content.raw(raw -> raw.data(SdkBytes.fromUtf8String(RAW)))));

        Mail mail = service.mails().getFirst();
        assertThat(mail.subject()).isEqualTo("Grüße");
        assertThat(mail.text()).isEqualTo("hello");
        assertThat(mail.recipients()).containsExactly("lead-1@council.example");
        assertThat(mail.attachments()).extracting(Attachment::name).containsExactly("due.ics");
    }

    @Test
    void eachMailIsAFileNamedByItsNumberItsReaderAndItsSubject() throws Exception {
        client.sendEmail(SesClients.report("Two audits: yours, by 14 July!"));
        client.sendEmail(SesClients.report("Reminder"));

        assertThat(names("mailbox"))
                .containsExactly(
                        "0001-sample-manager-3-two-audits-yours-by-14-july.eml", "0002-sample-manager-3-reminder.eml");
    }

    @Test
    void equalMailsAtEqualTimesAreEqualFiles() throws Exception {
        client.sendEmail(SesClients.report("Audits"));
        try (var again = LoopbackServer.start(0);
                var other = SesClients.client(again.uri())) {
            again.mount("/", new MailService(folder.resolve("again"), InstantSource.fixed(NOW)).api());
            other.sendEmail(SesClients.report("Audits"));
        }

        assertThat(Files.readString(folder.resolve("again/0001-sample-manager-3-audits.eml")))
                .isEqualTo(Files.readString(folder.resolve("mailbox/0001-sample-manager-3-audits.eml")));
    }

    @Test
    void twoEqualMailsHaveDifferentIds() {
        String first = client.sendEmail(SesClients.report("Audits")).messageId();

        assertThat(client.sendEmail(SesClients.report("Audits")).messageId()).isNotEqualTo(first);
    }

    @Test
    void mailsOfAnEarlierTimeAreStillThereAndTheirNumbersGoOn() {
        client.sendEmail(SesClients.report("Before"));

        var later = new Mailbox(folder.resolve("mailbox"), InstantSource.fixed(NOW));

        assertThat(later.mails()).usingRecursiveComparison().isEqualTo(service.mails());
    }

    @Test
    void aMailToNobodyOrFromNobodyIsRefusedInASentence() {
        var nobody = SesClients.report("Audits").toBuilder()
                .destination(to -> to.build())
                .build();
        var unsent = SesClients.report("Audits").toBuilder()
                .fromEmailAddress("no-reply")
                .build();

        assertThatThrownBy(() -> client.sendEmail(nobody))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("between 1 and 50 recipients, not to 0");
        assertThatThrownBy(() -> client.sendEmail(unsent)).hasMessageContaining("has to be an email address");
        assertThat(service.mails()).isEmpty();
    }

    @Test
    void whatTheLocalSesDoesNotKnowIsRefusedByItsName() {
        assertThatThrownBy(() -> client.sendEmail(mail -> mail.fromEmailAddress("a@b.example")
                        .content(content -> content.template(template -> template.templateName("t")))))
                .hasMessageContaining("doesn't know \"Template\"");
        assertThatThrownBy(() -> client.listContactLists(lists -> {}))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("sends mail and nothing else");
    }

    private List<String> names(String directory) throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve(directory))) {
            return Arrays.stream(files.map(file -> file.getFileName().toString())
                            .sorted()
                            .toArray(String[]::new))
                    .toList();
        }
    }
}
