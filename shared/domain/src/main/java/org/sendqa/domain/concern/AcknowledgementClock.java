package org.sendqa.domain.concern;

import java.time.Duration;
import java.time.Instant;
import org.sendqa.domain.pack.Safeguarding;
import org.sendqa.domain.time.OfficeHours;
import org.sendqa.domain.time.WorkingDays;

/**
 * When somebody who was told must have acknowledged a concern, and when it goes on to the next. Runs in the hours that
 * the pack's offices work; whoever raises something at night has the out-of-hours service on the page.
 *
 * @param rules what the pack says, its offices' hours among it
 * @param days on which they work
 */
public record AcknowledgementClock(Safeguarding rules, WorkingDays days) {

    /** When a step of the escalation falls due for a concern raised at an instant. */
    Instant dueAt(Instant raised, int step) {
        int after = rules.escalation().get(step - 1).afterWorkingHours();
        var hours = new OfficeHours(rules.hours().opens(), rules.hours().closes(), days);
        return hours.plus(raised, Duration.ofHours(after));
    }

    /** Whether the next step of a concern's escalation is due; never after the last one. */
    public boolean isDue(Concern.Told concern, Instant now) {
        int next = concern.step() + 1;
        return next <= rules.escalation().size()
                && !now.isBefore(dueAt(concern.header().origin().at(), next));
    }

    /** Until when somebody should have acknowledged it; with no escalation in the pack, when it was raised. */
    public Instant acknowledgeBy(Concern concern) {
        Instant raised = concern.header().origin().at();
        return rules.escalation().isEmpty() ? raised : dueAt(raised, 1);
    }
}
