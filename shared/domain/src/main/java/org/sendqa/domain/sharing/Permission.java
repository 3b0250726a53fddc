package org.sendqa.domain.sharing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.pack.Partner;
import org.sendqa.domain.time.DateWords;

/**
 * What lets somebody take part in an activity: an agreement with each partner that they are of.
 *
 * @param grounds one for each of these partners; none for whoever works for the authority
 */
public record Permission(List<Ground> grounds) {

    /** Of whoever needs no agreement. */
    public static final Permission NOT_ASKED = new Permission(List.of());

    /** What an officer does about lapses. */
    public static final String REMEDY =
            " Record the new agreement on the page Agreements, then look for auditors again.";

    /** Copies the grounds. */
    public Permission {
        grounds = List.copyOf(grounds);
    }

    /** A partner with what was agreed with it on the activity, and on papers as its people come by them. */
    public record Ground(Partner partner, List<Agreement> agreements) {

        private boolean covers(LocalDate first, LocalDate last) {
            return agreements.stream().anyMatch(agreement -> agreement.covers(first, last));
        }

        private String lapse(LocalDate first, LocalDate last) {
            return agreements.stream()
                    .max(Comparator.comparing(Agreement::lastDay))
                    .map(newest -> lapse(newest, first, last))
                    .orElseGet(() -> "No agreement with %s covers this activity.".formatted(partner.title()));
        }

        private String lapse(Agreement newest, LocalDate first, LocalDate last) {
            LocalDate end = newest.lastDay();
            boolean endsBefore = end.isBefore(last);
            return "The agreement with %s %s on %s%s."
                    .formatted(
                            partner.title(),
                            end.isBefore(first) ? "ended" : endsBefore ? "ends" : "begins",
                            DateWords.day(endsBefore ? end : newest.terms().from()),
                            end.isBefore(first) ? "" : endsBefore ? ", before the audit is due" : " only");
        }
    }

    /** Whether it holds from one day to another, both included. */
    public boolean covers(LocalDate first, LocalDate last) {
        return grounds.stream().allMatch(ground -> ground.covers(first, last));
    }

    /** For each partner without an agreement on those days, a sentence that says so. */
    public Stream<String> lapses(LocalDate first, LocalDate last) {
        return grounds.stream().filter(ground -> !ground.covers(first, last)).map(ground -> ground.lapse(first, last));
    }
}
