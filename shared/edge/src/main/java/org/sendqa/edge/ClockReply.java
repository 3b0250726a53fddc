package org.sendqa.edge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.clock.Clock;

/**
 * A statutory clock of a case as it goes out.
 *
 * @param weeks whole weeks from its first anchor to the day asked for or, once it is taken, to its last step; null
 *     where that can't be told
 * @param steps in the order in which they are taken
 */
public record ClockReply(
        String clock, String title, @Nullable Integer weeks, List<StepReply> steps) {

    /** A clock's reply, with weeks counted to a day. */
    public static ClockReply of(Clock clock, LocalDate day) {
        var weeks = clock.weeks(day);
        return new ClockReply(
                clock.template().id(),
                clock.template().title(),
                weeks.isPresent() ? weeks.getAsInt() : null,
                clock.steps().stream().map(StepReply::of).toList());
    }
}
