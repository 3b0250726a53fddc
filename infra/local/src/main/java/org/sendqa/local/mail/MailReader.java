package org.sendqa.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Takes a mail apart for the mailbox; inline pictures count as attachments. */
final class MailReader {

    private final List<Attachment> attachments = new ArrayList<>();
    private String text = "";
    private String html = "";

    private MailReader() {}

    static Mail read(int number, byte[] eml) throws MessagingException {
        var message = new PostedMessage(eml);
        var reader = new MailReader();
        try {
            reader.walk(message);
            return new Mail(
                    number,
                    Instant.parse(header(message, PostedMessage.RECEIVED)),
                    MimeUtility.decodeText(header(message, "From")),
                    Arrays.asList(header(message, PostedMessage.RECIPIENTS).split(", ", -1)),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    reader.text,
                    reader.html,
                    List.copyOf(reader.attachments),
                    Collections.list(message.getAllHeaderLines()));
        } catch (IOException undecodable) {
            throw new MessagingException("A part can't be decoded", undecodable);
        }
    }

    private void walk(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            var parts = (Multipart) part.getContent();
            for (int at = 0; at < parts.getCount(); at++) {
                walk(parts.getBodyPart(at));
            }
        } else if (part instanceof BodyPart && part.getFileName() != null) {
            String type = part.getContentType().replaceFirst("(?s);.*", "").trim();
            byte[] content = part.getInputStream().readAllBytes();
            attachments.add(new Attachment(MimeUtility.decodeText(part.getFileName()), type, content));
        } else if (part.isMimeType("text/html")) {
            html = (String) part.getContent();
        } else if (part.isMimeType("text/plain")) {
            text = (String) part.getContent();
        }
    }

    private static String header(PostedMessage message, String name) throws MessagingException {
        String value = message.getHeader(name, ", ");
        return value == null ? "" : value;
    }
}
