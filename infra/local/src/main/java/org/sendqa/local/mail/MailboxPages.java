package org.sendqa.local.mail;

import static java.util.stream.Collectors.joining;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sendqa.local.web.Page;
import org.sendqa.local.web.Reply;

/** The pages under {@code /mailbox}. */
record MailboxPages(Mailbox mailbox) implements HttpHandler {

    private static final Pattern MAIL =
            Pattern.compile("/mailbox/([1-9]\\d{0,8})(/html|/eml|/attachments/([1-9]\\d{0,3}))?");

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Reply reply = path.matches("/mailbox/?") ? list() : part(path).orElseGet(MailboxPages::nothing);
        reply.send(exchange);
    }

    private Optional<Reply> part(String path) throws IOException {
        var matched = MAIL.matcher(path);
        if (!matched.matches()) {
            return Optional.empty();
        }
        Optional<Mail> found = mailbox.mail(Integer.parseInt(matched.group(1)));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Mail mail = found.get();
        return switch (matched.group(2)) {
            case null -> Optional.of(new MailPage(mail).page());
            case "/html" -> Optional.of(new MailPage(mail).html());
            case "/eml" -> Optional.of(eml(mail));
            default -> attachment(mail, Integer.parseInt(matched.group(3)));
        };
    }

    private Reply eml(Mail mail) throws IOException {
        var file = mailbox.file(mail);
        return MailPage.download(
                new Attachment(file.getFileName().toString(), "message/rfc822", Files.readAllBytes(file)));
    }

    private static Optional<Reply> attachment(Mail mail, int number) {
        return mail.attachments().stream().skip(number - 1L).findFirst().map(MailPage::download);
    }

    private Reply list() {
        List<Mail> newestFirst = mailbox.mails().reversed();
        String content = newestFirst.isEmpty() ? "<p>No mail has come in yet.</p>" : table(newestFirst);
        return Page.of(200, "Mailbox", "<h1>Mailbox</h1>\n" + content);
    }

    private static String table(List<Mail> mails) {
        return """
                <table>
                <caption>Mails so far: %d. The newest comes first; none has left this computer.</caption>
                <thead><tr><th scope="col">Received</th><th scope="col">To</th><th scope="col">Subject</th>
                <th scope="col">Attachments</th></tr></thead>
                <tbody>
                %s
                </tbody>
                </table>""".formatted(mails.size(), mails.stream().map(MailboxPages::row).collect(joining("\n")));
    }

    private static String row(Mail mail) {
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/mailbox/%d\">%s</a></td><td>%s</td></tr>"
                .formatted(
                        MailTimes.time(mail.received()),
                        Page.escape(String.join(", ", mail.recipients())),
                        mail.number(),
                        Page.escape(mail.subject().isEmpty() ? "(no subject)" : mail.subject()),
                        mail.attachments().stream()
                                .map(Attachment::name)
                                .map(Page::escape)
                                .collect(joining("<br>")));
    }

    private static Reply nothing() {
        return Page.refusal(
                404, "No such mail", "The mailbox has nothing under this address. Its list is at /mailbox.");
    }
}
