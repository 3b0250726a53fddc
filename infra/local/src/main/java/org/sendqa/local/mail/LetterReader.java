package org.sendqa.local.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the body of SES's SendEmail, and refuses what the local SES doesn't understand instead of passing over it.
 *
 * @see <a href="https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html">SendEmail</a>
 */
final class LetterReader {

    private static final int MOST_RECIPIENTS = 50;

    /** The second half changes nothing about what a recipient sees. */
    private static final Set<String> REQUEST = Set.of(
            "FromEmailAddress",
            "Destination",
            "ReplyToAddresses",
            "Content",
            "ConfigurationSetName",
            "EmailTags",
            "FeedbackForwardingEmailAddress",
            "FromEmailAddressIdentityArn");

    private static final Set<String> ATTACHMENT = Set.of(
            "RawContent",
            "FileName",
            "ContentType",
            "ContentDisposition",
            "ContentDescription",
            "ContentTransferEncoding");

    private LetterReader() {}

    static Letter read(JsonNode request) {
        known(request, REQUEST);
        JsonNode content = request.path("Content");
        known(content, Set.of("Simple", "Raw"));
        Letter letter = content.has("Raw") ? raw(request, content.get("Raw")) : simple(request, content.path("Simple"));
        if (!letter.from().contains("@")) {
            throw new IllegalArgumentException("FromEmailAddress has to be an email address.");
        }
        if (letter.recipients().isEmpty() || letter.recipients().size() > MOST_RECIPIENTS) {
            throw new IllegalArgumentException("A mail goes to between 1 and %d recipients, not to %d."
                    .formatted(MOST_RECIPIENTS, letter.recipients().size()));
        }
        return letter;
    }

    private static Letter raw(JsonNode request, JsonNode raw) {
        known(raw, Set.of("Data"));
        JsonNode to = request.path("Destination");
        var recipients = Stream.of("ToAddresses", "CcAddresses", "BccAddresses")
                .flatMap(kind -> texts(to.path(kind)).stream())
                .toList();
        String mime = new String(Base64.getDecoder().decode(raw.path("Data").asText()), ISO_8859_1);
        return new RawLetter(text(request, "FromEmailAddress"), recipients, mime);
    }

    private static Letter simple(JsonNode request, JsonNode simple) {
        known(simple, Set.of("Subject", "Body", "Headers", "Attachments"));
        JsonNode to = request.path("Destination");
        var envelope = new SimpleLetter.Envelope(
                text(request, "FromEmailAddress"),
                texts(to.path("ToAddresses")),
                texts(to.path("CcAddresses")),
                texts(to.path("BccAddresses")),
                texts(request.path("ReplyToAddresses")));
        JsonNode body = simple.path("Body");
        var said = new SimpleLetter.Body(text(body.path("Text"), "Data"), text(body.path("Html"), "Data"));
        if (said.text().isEmpty() && said.html().isEmpty()) {
            throw new IllegalArgumentException("A mail needs a Body with Text or Html.");
        }
        return new SimpleLetter(
                envelope, text(simple.path("Subject"), "Data"), said, headers(simple), attachments(simple));
    }

    private static Map<String, String> headers(JsonNode simple) {
        Map<String, String> headers = new LinkedHashMap<>();
        simple.path("Headers").forEach(header -> headers.put(text(header, "Name"), text(header, "Value")));
        return headers;
    }

    private static List<Attachment> attachments(JsonNode simple) {
        List<Attachment> files = new ArrayList<>();
        for (JsonNode file : simple.path("Attachments")) {
            known(file, ATTACHMENT);
            String type = file.path("ContentType").asText("application/octet-stream");
            byte[] content = Base64.getDecoder().decode(text(file, "RawContent"));
            files.add(new Attachment(text(file, "FileName"), type, content));
        }
        return files;
    }

    private static void known(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                throw new IllegalArgumentException("The local SES doesn't know \"%s\".".formatted(name));
            }
        });
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("");
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
