package org.sendqa.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** A MIME message whose Message-ID and date are its postmark's, not the machine's. */
final class PostedMessage extends MimeMessage {

    /** Who really gets it: hidden copies stand in no other header. */
    static final String RECIPIENTS = "X-Envelope-To";

    /** When it came in, to the fraction of a second. */
    static final String RECEIVED = "X-Received-At";

    private static final Session NO_SERVER = Session.getInstance(new Properties());

    PostedMessage() {
        super(NO_SERVER);
    }

    PostedMessage(byte[] mime) throws MessagingException {
        super(NO_SERVER, new ByteArrayInputStream(mime));
    }

    /** Marks it as SES would have on its way out. */
    PostedMessage stamp(Postmark mark, Letter letter) throws MessagingException {
        setHeader("Message-ID", "<%s@eu-west-2.amazonses.com>".formatted(mark.messageId()));
        setHeader("Date", mark.date());
        setHeader(RECEIVED, mark.received().toString());
        setHeader(RECIPIENTS, String.join(", ", letter.recipients()));
        return this;
    }

    @Override
    protected void updateMessageID() {
        // stamp() sets it.
    }

    /** The whole mail as a file holds it. */
    byte[] eml() throws MessagingException {
        var out = new ByteArrayOutputStream();
        try {
            writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
