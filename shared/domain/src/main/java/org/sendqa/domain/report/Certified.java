package org.sendqa.domain.report;

import java.util.List;
import org.sendqa.domain.report.Shortfalls.Reason;

/**
 * What a report takes from a draw's certificate.
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
}
