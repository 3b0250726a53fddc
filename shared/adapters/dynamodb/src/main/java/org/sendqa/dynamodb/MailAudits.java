package org.sendqa.dynamodb;

import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.mail.AuditLine;
import org.sendqa.domain.mail.Mail.Block;

/** The part of a letter that is about audits, as JSON. */
final class MailAudits {

    static final String KIND = "audits";

    private MailAudits() {}

    static Json.Obj write(Block.Audits audits) {
        return new JsonObject()
                .put("kind", KIND)
                .put("caption", audits.caption())
                .texts("headings", audits.headings())
                .list("lines", audits.lines().stream().map(MailAudits::line).toList())
                .build();
    }

    static Block.Audits read(Located block) {
        return new Block.Audits(
                block.text("caption"),
                block.texts("headings"),
                block.list("lines").stream().map(MailAudits::line).toList());
    }

    private static Json.Obj line(AuditLine line) {
        return new JsonObject()
                .put("audit", line.audit())
                .put("subject", line.subject())
                .put("lead", line.lead())
                .texts("cells", line.cells())
                .build();
    }

    private static AuditLine line(Located line) {
        return new AuditLine(line.text("audit"), line.text("subject"), line.text("lead"), line.texts("cells"));
    }
}
