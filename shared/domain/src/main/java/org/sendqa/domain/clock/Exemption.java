package org.sendqa.domain.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recorded reason why a limit need not be kept.
 *
 * @param from the first day on which it held
 * @param to the last day; null while it lasts
 */
public record Exemption(
        Ground ground, LocalDate from, @Nullable LocalDate to) {

    /**
     * Whether it excuses a step: the law knows the ground for it, and it held long enough, some of that while the time
     * ran.
     *
     * @param end the last day that can count of one that lasts
     */
    boolean excuses(Milestone milestone, LocalDate start, LocalDate due, LocalDate end) {
        LocalDate last = to == null ? end : to;
        boolean longEnough = !Weeks.after(from, ground.leastWeeks()).isAfter(last.plusDays(1));
        boolean meanwhile = !from.isAfter(due) && !last.isBefore(start);
        return milestone.excusedBy().contains(ground.id()) && longEnough && meanwhile;
    }
}
