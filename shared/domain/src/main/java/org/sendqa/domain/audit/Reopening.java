package org.sendqa.domain.audit;

import java.util.Optional;
import org.sendqa.domain.cycle.Cycle.Collecting;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.mail.Mail;

/**
 * A submitted audit goes back to its auditor: with it its cycle, if that was over, and the letter that says so
 * (CAP-23).
 *
 * @param next the audit, open again
 * @param event that it was reopened, naming what had been submitted
 * @param cycle the cycle as it was reopened for it, its counts as they were read; empty where it is collecting
 * @param letter to the auditor
 */
public record Reopening(Audit.InProgress next, Event event, Optional<Reopened> cycle, Mail letter) {

    /** One more audit is waited for. */
    public static final Count CHANGE = new Count(0, 1, 0, 0);

    /** A cycle that takes answers again, and the event that led there. */
    public record Reopened(Collecting next, Event event) {}
}
