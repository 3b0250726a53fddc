package org.sendqa.domain.sampling;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;

/** Reads a certificate from JSON in the published format, refusing with the place what isn't in it. */
final class CertificateReader {

    private CertificateReader() {}

    static Certificate read(String text) {
        Located root = Located.root(JsonReader.read(text));
        mustBe(root.member("format"), CertificateWriter.FORMAT);
        mustBe(root.member("algorithm"), CertificateWriter.ALGORITHM);
        return new Certificate(
                seed(root),
                root.list("snapshots").stream().map(CertificateReader::source).toList(),
                root.text("designDigest"),
                root.list("strata").stream().map(CertificateReader::stratum).toList(),
                excluded(root.list("excluded")),
                root.list("events").stream().map(CertificateReader::event).toList());
    }

    private static void mustBe(Located found, String wanted) {
        if (!found.text().equals(wanted)) {
            throw found.mustBe(wanted);
        }
    }

    private static Seed seed(Located root) {
        String known = String.join("\n", root.text("authority"), root.text("activity"), root.text("period"), "");
        String seed = root.text("seed");
        if (!seed.startsWith(known) || seed.indexOf('\n', known.length()) >= 0) {
            throw root.member("seed").mustBe("authority, activity, period and public value, joined by line feeds");
        }
        return new Seed(
                root.text("authority"), root.text("activity"), root.text("period"), seed.substring(known.length()));
    }

    private static Certificate.Source source(Located source) {
        return new Certificate.Source(source.text("digest"), instant(source), source.flag("complete"));
    }

    private static StratumDraw stratum(Located stratum) {
        return new StratumDraw(
                stratum.textsByName("key"),
                stratum.number("size"),
                stratum.texts("frame"),
                tickets(stratum.list("selected")),
                tickets(stratum.list("reserves")));
    }

    private static List<Ticket> tickets(List<Located> tickets) {
        return tickets.stream()
                .map(ticket -> new Ticket(ticket.text("id"), ticket.text("ticket")))
                .toList();
    }

    private static SortedMap<String, Integer> excluded(List<Located> reasons) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        reasons.forEach(reason -> counts.put(reason.text("reason"), reason.number("count")));
        return counts;
    }

    private static CaseEvent event(Located event) {
        Instant at = instant(event);
        String id = event.text("id");
        String reason = event.text("reason");
        return switch (event.text("kind")) {
            case "replaced" -> new CaseEvent.Replaced(at, id, event.text("by"), reason);
            case "withdrawn" -> new CaseEvent.Withdrawn(at, id, reason);
            case "passed-over" -> new CaseEvent.PassedOver(at, id, reason);
            default -> throw event.member("kind").mustBe("replaced, withdrawn or passed-over");
        };
    }

    private static Instant instant(Located holder) {
        try {
            return Instant.parse(holder.text("at"));
        } catch (DateTimeException malformed) {
            throw holder.member("at").mustBe("an instant such as 2026-04-01T05:00:00Z");
        }
    }
}
