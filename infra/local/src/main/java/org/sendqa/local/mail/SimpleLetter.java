package org.sendqa.local.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage.RecipientType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A mail in parts; a body that is empty isn't sent. */
record SimpleLetter(Envelope envelope, String subject, Body body, Map<String, String> headers, List<Attachment> files)
        implements Letter {

    /** Who sends it to whom. */
    record Envelope(
            String from, List<String> to, List<String> copies, List<String> hiddenCopies, List<String> replies) {}

    /** What it says, as text and as HTML. */
    record Body(String text, String html) {}

    @Override
    public String from() {
        return envelope.from();
    }

    @Override
    public List<String> recipients() {
        return Stream.of(envelope.to(), envelope.copies(), envelope.hiddenCopies())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public PostedMessage message(Postmark mark) throws MessagingException {
        var message = new PostedMessage();
        message.setFrom(new InternetAddress(envelope.from()));
        message.setRecipients(RecipientType.TO, addresses(envelope.to()));
        message.setRecipients(RecipientType.CC, addresses(envelope.copies()));
        message.setReplyTo(addresses(envelope.replies()));
        message.setSubject(subject, "UTF-8");
        for (Map.Entry<String, String> header : headers.entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        message.setContent(content(mark));
        message.saveChanges();
        return message.stamp(mark, this);
    }

    private MimeMultipart content(Postmark mark) throws MessagingException {
        MimeMultipart said = new Parts("alternative", mark.boundary("body"));
        if (!body.text().isEmpty()) {
            said.addBodyPart(text(body.text(), "plain"));
        }
        if (!body.html().isEmpty()) {
            said.addBodyPart(text(body.html(), "html"));
        }
        if (files.isEmpty()) {
            return said;
        }
        MimeMultipart whole = new Parts("mixed", mark.boundary("mail"));
        var first = new MimeBodyPart();
        first.setContent(said);
        whole.addBodyPart(first);
        for (Attachment file : files) {
            whole.addBodyPart(part(file));
        }
        return whole;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }

    private static MimeBodyPart part(Attachment file) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.type())));
        part.setFileName(file.name());
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    private static InternetAddress[] addresses(List<String> texts) throws MessagingException {
        return InternetAddress.parse(String.join(",", texts), true);
    }

    /** Parts with a boundary that is given, since the library's own follows the clock. */
    private static final class Parts extends MimeMultipart {

        Parts(String subtype, String boundary) {
            super(subtype);
            contentType = "multipart/%s; boundary=\"%s\"".formatted(subtype, boundary);
        }
    }
}
