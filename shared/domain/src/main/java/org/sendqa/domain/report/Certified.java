package org.sendqa.domain.report;

import java.util.List;
import java.util.TreeMap;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.report.Shortfalls.Reason;

/**
 * What a report takes from a draw's certificate: its digest, and how many cases gave way for which reason. Draw ids
 * stay behind.
 *
 * @param draw the draw's id
 * @param digest of the certificate in its newest form
 * @param replaced cases replaced or withdrawn since the draw, counted by reason code
 */
public record Certified(String draw, String digest, List<Reason> replaced) {

    /** Copies the counts. */
    public Certified {
        replaced = List.copyOf(replaced);
    }

    /** Reads a certificate's canonical text; refuses one without digest or events. */
    public static Certified read(String draw, String certificate) {
        Located root = Located.root(JsonReader.read(certificate));
        TreeMap<String, Integer> byReason = new TreeMap<>();
        root.list("events").forEach(event -> byReason.merge(event.text("reason"), 1, Integer::sum));
        return new Certified(draw, root.text("digest"), Reason.list(byReason));
    }
}
