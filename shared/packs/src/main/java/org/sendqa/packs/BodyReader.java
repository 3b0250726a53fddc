package org.sendqa.packs;

import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Body;
import org.sendqa.domain.pack.EscalationRule;

/** Reads who gets what: boards and groups, and what is made known beside reports. */
final class BodyReader {

    private BodyReader() {}

    static Body body(Located body) {
        return new Body(
                body.text("id"),
                body.text("title"),
                Maybe.texts(body, "aliases"),
                Maybe.texts(body, "members"),
                EntryReader.basis(body),
                body.texts("rows"));
    }

    static EscalationRule escalation(Located rule) {
        return new EscalationRule(
                rule.text("id"),
                rule.text("when"),
                Maybe.texts(rule, "grades"),
                rule.texts("to"),
                EntryReader.basis(rule),
                rule.texts("rows"));
    }
}
