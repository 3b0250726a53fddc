package org.sendqa.domain.sampling;

import java.time.Instant;
import java.util.Set;
import org.sendqa.domain.json.Located;

/** Reads what happened to a case since the draw. */
final class CaseEventReader {

    private static final Set<String> LEFT = Set.of("at", "kind", "id", "reason");
    private static final Set<String> LEFT_ALONE = Set.of("withdrawn", "passed-over");
    private static final Set<String> REPLACED = Set.of("at", "kind", "id", "reason", "by");

    private CaseEventReader() {}

    static CaseEvent read(Located event) {
        CertificateReader.only(event, LEFT_ALONE.contains(event.text("kind")) ? LEFT : REPLACED);
        Instant at = InstantReader.at(event);
        String id = event.text("id");
        String reason = event.text("reason");
        return switch (event.text("kind")) {
            case "replaced" -> new CaseEvent.Replaced(at, id, event.text("by"), reason);
            case "withdrawn" -> new CaseEvent.Withdrawn(at, id, reason);
            case "passed-over" -> new CaseEvent.PassedOver(at, id, reason);
            default -> throw event.member("kind").mustBe("replaced, withdrawn or passed-over");
        };
    }
}
