package org.sendqa.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.sharing.Agreement;

/**
 * An agreement on record.
 *
 * @param title whom it is with, as sentences call them
 * @param activities what it covers, as people call it
 * @param level how far papers may lead back to a child
 * @param until the last day that was agreed
 * @param recommendedOn when it was recommended; null where nobody had to
 * @param stage where it stands: ahead, current, ending, ended or withdrawn
 * @param withdrawnOn the day from which it didn't hold any more; null for others
 */
public record AgreementReply(
        String agreement,
        String partner,
        String title,
        List<String> activities,
        String level,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate recommendedOn,
        String stage,
        @Nullable LocalDate withdrawnOn) {

    /** Copies the activities. */
    public AgreementReply {
        activities = List.copyOf(activities);
    }

    /** As it stands on a day; what the pack doesn't know any more is named by its id. */
    static AgreementReply of(Agreement agreement, Pack pack, LocalDate today) {
        var terms = agreement.terms();
        return new AgreementReply(
                agreement.id(),
                terms.partner(),
                pack.framework().participants().titleOf(terms.partner()),
                terms.activities().stream()
                        .map(id -> activity(id, pack))
                        .sorted()
                        .toList(),
                terms.level().code(),
                terms.from(),
                terms.until(),
                terms.recommendedOn().orElse(null),
                agreement.stage(today).name().toLowerCase(Locale.ROOT),
                agreement.withdrawnOn().orElse(null));
    }

    private static String activity(String id, Pack pack) {
        return pack.activities().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(Activity::title)
                .orElse(id);
    }
}
