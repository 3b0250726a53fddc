package org.sendqa.dynamodb;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Attachment;
import org.sendqa.domain.mail.Mail.Block;

/** A letter as one JSON text: what an outbox item holds besides its state. */
final class MailJson {

    private MailJson() {}

    static String write(Mail mail) {
        return CanonicalJson.write(new JsonObject()
                .put("authority", mail.authority())
                .put("key", mail.key())
                .put("recipient", mail.recipient())
                .put("address", mail.address())
                .put("subject", mail.subject())
                .list("letter", mail.letter().stream().map(MailJson::block).toList())
                .list(
                        "attachments",
                        mail.attachments().stream().map(MailJson::attachment).toList())
                .build());
    }

    static Mail read(String text) {
        Located mail = Located.root(JsonReader.read(text));
        return new Mail(
                mail.text("authority"),
                mail.text("key"),
                mail.text("recipient"),
                mail.text("address"),
                mail.text("subject"),
                mail.list("letter").stream().map(MailJson::block).toList(),
                mail.list("attachments").stream().map(MailJson::attachment).toList());
    }

    private static Json.Obj block(Block block) {
        JsonObject json = new JsonObject();
        return switch (block) {
            case Block.Paragraph(var text) ->
                json.put("kind", "paragraph").put("text", text).build();
            case Block.Link(var words, var address) ->
                json.put("kind", "link")
                        .put("words", words)
                        .put("address", address)
                        .build();
            case Block.Table(var caption, var headings, var rows) ->
                json.put("kind", "table")
                        .put("caption", caption)
                        .texts("headings", headings)
                        .list("rows", rows.stream().map(MailJson::row).toList())
                        .build();
            case Block.Audits audits -> MailAudits.write(audits);
            case Block.Document(var key) ->
                json.put("kind", "document").put("objectKey", key).build();
        };
    }

    private static Json.Obj row(List<String> cells) {
        return new JsonObject().texts("cells", cells).build();
    }

    private static Block block(Located block) {
        String kind = block.text("kind");
        return switch (kind) {
            case "paragraph" -> new Block.Paragraph(block.text("text"));
            case "link" -> new Block.Link(block.text("words"), block.text("address"));
            case "table" ->
                new Block.Table(
                        block.text("caption"),
                        block.texts("headings"),
                        block.list("rows").stream()
                                .map(row -> row.texts("cells"))
                                .toList());
            case MailAudits.KIND -> MailAudits.read(block);
            case "document" -> new Block.Document(block.text("objectKey"));
            default -> throw new IllegalStateException("No letter has a block '%s'".formatted(kind));
        };
    }

    private static Json.Obj attachment(Attachment attachment) {
        JsonObject json = new JsonObject().put("name", attachment.name()).put("mediaType", attachment.mediaType());
        attachment.objectKey().ifPresent(key -> json.put("objectKey", key));
        attachment.text().ifPresent(text -> json.put("text", text));
        return json.build();
    }

    private static Attachment attachment(Located json) {
        return new Attachment(
                json.text("name"), json.text("mediaType"), optional(json, "objectKey"), optional(json, "text"));
    }

    private static Optional<String> optional(Located json, String name) {
        return json.find(name).map(Located::text);
    }
}
