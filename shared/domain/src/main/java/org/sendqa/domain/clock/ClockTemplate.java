package org.sendqa.domain.clock;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A clock as data: what time runs from and which steps are due when, so that a change of the law is a change of a file.
 *
 * @param anchors the first of them is the one that audit forms count weeks from
 * @param milestones in the order in which the steps are taken
 */
public record ClockTemplate(
        String id,
        String title,
        Applies applies,
        List<Anchor> anchors,
        List<Milestone> milestones,
        Exceptions exceptions) {

    /** Copies the lists. */
    public ClockTemplate {
        anchors = List.copyOf(anchors);
        milestones = List.copyOf(milestones);
    }

    /** The milestone of an id. */
    public Optional<Milestone> milestone(String id) {
        return milestones.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What a limit runs from, as an event of its own; a milestone is one once its day is recorded. */
    Optional<Anchor> start(Limit limit) {
        return Stream.concat(
                        anchors.stream(), milestones.stream().map(one -> new Anchor(one.id(), one.title(), one.date())))
                .filter(event -> event.id().equals(limit.from()))
                .findFirst();
    }
}
