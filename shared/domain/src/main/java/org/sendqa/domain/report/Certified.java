package org.sendqa.domain.report;

import java.util.List;
import java.util.TreeMap;
import org.sendqa.domain.report.Shortfalls.Reason;
import org.sendqa.domain.sampling.CaseEvent;
import org.sendqa.domain.sampling.Certificate;

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

    /** Takes it from a draw's certificate; a reserve passed over never was in the sample and isn't counted. */
    public static Certified of(String draw, Certificate certificate) {
        TreeMap<String, Integer> byReason = new TreeMap<>();
        certificate.events().forEach(event -> {
            switch (event) {
                case CaseEvent.Replaced replaced -> byReason.merge(replaced.reason(), 1, Integer::sum);
                case CaseEvent.Withdrawn withdrawn -> byReason.merge(withdrawn.reason(), 1, Integer::sum);
                case CaseEvent.PassedOver _ -> {}
            }
        });
        return new Certified(draw, certificate.digest(), Reason.list(byReason));
    }
}
