package org.sendqa.domain.report;

import java.util.List;
import java.util.TreeMap;
import org.sendqa.domain.report.Shortfalls.Reason;
import org.sendqa.domain.sampling.CaseEvent;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.Withdrawal;

/**
 * What a report takes from a draw's certificate: its digest, how many cases gave way for which reason, and which ones
 * nobody could take the place of. Draw ids stay behind.
 *
 * @param draw the draw's id
 * @param digest of the certificate in its newest form
 * @param replaced cases whose place a reserve took, counted by reason code
 * @param withdrawn cases that left when no reserve was left
 */
public record Certified(String draw, String digest, List<Reason> replaced, List<Withdrawal> withdrawn) {

    /** Copies the lists. */
    public Certified {
        replaced = List.copyOf(replaced);
        withdrawn = List.copyOf(withdrawn);
    }

    /** Takes it from a draw's certificate; a reserve passed over never was in the sample and isn't counted. */
    public static Certified of(String draw, Certificate certificate) {
        TreeMap<String, Integer> byReason = new TreeMap<>();
        certificate.events().forEach(event -> {
            switch (event) {
                case CaseEvent.Replaced replaced -> byReason.merge(replaced.reason(), 1, Integer::sum);
                case CaseEvent.Withdrawn _, CaseEvent.PassedOver _ -> {}
            }
        });
        return new Certified(draw, certificate.digest(), Reason.list(byReason), certificate.withdrawals());
    }
}
