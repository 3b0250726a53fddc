package org.sendqa.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.IntStream;
import org.sendqa.local.web.Page;
import org.sendqa.local.web.Reply;

/** Shows one mail: its HTML in a frame that can do nothing, its text, its attachments, its headers. */
record MailPage(Mail mail) {

    Reply page() {
        String body = """
                <p><a href="/mailbox">All mails</a></p>
                <h1>%s</h1>
                %s
                %s
                <h2>Text</h2>
                <pre>%s</pre>
                <h2>Headers</h2>
                <pre>%s</pre>""".formatted(
                        Page.escape(mail.subject()),
                        summary(),
                        frame(),
                        mail.text().isEmpty() ? "There is no plain text." : Page.escape(mail.text()),
                        Page.escape(String.join("\n", mail.headers())));
        return Page.of(200, mail.subject(), body);
    }

    private String summary() {
        return """
                <dl>
                <dt>From</dt><dd>%s</dd>
                <dt>To</dt><dd>%s</dd>
                <dt>Received</dt><dd>%s</dd>
                <dt>Attachments</dt><dd>%s</dd>
                <dt>As a file</dt><dd><a href="/mailbox/%d/eml">Download the mail (.eml)</a></dd>
                </dl>""".formatted(
                        Page.escape(mail.from()),
                        Page.escape(String.join(", ", mail.recipients())),
                        MailTimes.time(mail.received()),
                        attachments(),
                        mail.number());
    }

    /** The HTML for the frame; its links open beside the mailbox, since nothing else can be shown in the frame. */
    Reply html() {
        String base = "<base target=\"_blank\">";
        String html = mail.html().contains("<head>")
                ? mail.html().replaceFirst("<head>", "<head>" + base)
                : base + mail.html();
        return Reply.of(200, "text/html; charset=utf-8", html.getBytes(UTF_8))
                .with(
                        "content-security-policy",
                        List.of("sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
                                + " style-src 'unsafe-inline'; img-src data:"));
    }

    static Reply download(Attachment file) {
        String name = URLEncoder.encode(file.name(), UTF_8).replace("+", "%20");
        return Reply.of(200, file.type(), file.content())
                .with("x-content-type-options", List.of("nosniff"))
                .with("content-disposition", List.of("attachment; filename*=UTF-8''" + name));
    }

    private String frame() {
        return mail.html().isEmpty() ? "<h2>HTML</h2>\n<p>There is no HTML.</p>" : """
                <h2>HTML</h2>
                <iframe title="The mail as a mail program shows it" src="/mailbox/%d/html"
                 sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>""".formatted(mail.number());
    }

    private String attachments() {
        List<Attachment> files = mail.attachments();
        return files.isEmpty()
                ? "None"
                : IntStream.range(0, files.size())
                        .mapToObj(at -> link(at + 1, files.get(at)))
                        .collect(joining("<br>"));
    }

    private String link(int number, Attachment file) {
        return "<a href=\"/mailbox/%d/attachments/%d\">%s</a> <span class=\"quiet\">%s, %,d bytes</span>"
                .formatted(
                        mail.number(),
                        number,
                        Page.escape(file.name()),
                        Page.escape(file.type()),
                        file.content().length);
    }
}
