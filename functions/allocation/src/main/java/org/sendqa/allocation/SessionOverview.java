package org.sendqa.allocation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.sendqa.domain.session.SessionCase;
import org.sendqa.domain.session.SessionRecord;
import org.sendqa.domain.session.Standing;
import org.sendqa.edge.SessionLine;

/**
 * A session as officers see it.
 *
 * @param came the names of those who did, as far as it is on record
 * @param looks its cases in the order in which they were looked at; none before anything is on record
 */
public record SessionOverview(SessionLine standing, List<String> came, List<Look> looks) {

    /**
     * What is on record of one case.
     *
     * @param outcome in words
     * @param steppedOut the names of those who left for it
     */
    public record Look(String drawId, String outcome, List<String> steppedOut) {}

    /** @param names gives the name of a person's id */
    static SessionOverview of(Standing standing, UnaryOperator<String> names) {
        return new SessionOverview(
                SessionLine.of(standing),
                standing.record().map(SessionRecord::attended).orElse(List.of()).stream()
                        .map(names)
                        .toList(),
                standing.record().map(SessionRecord::cases).orElse(List.of()).stream()
                        .map(one -> look(one, names))
                        .toList());
    }

    private static Look look(SessionCase one, UnaryOperator<String> names) {
        return new Look(
                one.drawId(),
                one.outcome().words(),
                one.steppedOut().stream().map(names).toList());
    }
}
