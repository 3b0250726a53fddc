package org.sendqa.domain.sharing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What was agreed with a partner.
 *
 * @param partner its id in the pack
 * @param activities the ids of those that its people may take part in
 * @param level how far the papers that they read may lead back to a child
 * @param until its last day
 * @param recommendedOn when the body that the pack names recommended it; empty if none must
 */
public record Terms(
        String partner,
        Set<String> activities,
        Level level,
        LocalDate from,
        LocalDate until,
        Optional<LocalDate> recommendedOn) {

    /** Copies the activities. */
    public Terms {
        activities = Set.copyOf(activities);
    }
}
