package org.sendqa.local.mail;

import com.sun.net.httpserver.HttpHandler;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Takes mail as SES v2 does and shows it instead of sending it. */
public final class MailService {

    private final Mailbox mailbox;

    /**
     * A mailbox over a folder, made if it's missing; mails that lie there from an earlier time are in the mailbox.
     *
     * @param folder where each mail becomes a file {@code 0001-<recipient>-<subject>.eml}
     * @param clock gives the instants at which mails come in
     */
    public MailService(Path folder, InstantSource clock) {
        mailbox = new Mailbox(folder, clock);
    }

    /** The endpoint for SES clients; mount it where they look for {@code /v2/email}. */
    public HttpHandler api() {
        return new SendEmail(mailbox);
    }

    /** The pages for people; mount them at {@code /mailbox}. */
    public HttpHandler pages() {
        return new MailboxPages(mailbox);
    }

    /** All mails, in the order in which they came. */
    public List<Mail> mails() {
        return mailbox.mails();
    }
}
