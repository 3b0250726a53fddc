package org.sendqa.domain.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.time.OfficeDay;

/**
 * That an audit's findings went back to an author of what it looked at, and what author and line manager said since
 * (CAP-26). Grades and words of the audit stay with the audit.
 *
 * @param author the person's id
 * @param steps oldest first
 */
public record Findings(CycleRef cycle, String audit, String author, List<FindingsStep> steps, Revision revision) {

    /** How many steps there may be. */
    public static final int MOST = 30;

    /** For how many days after they were discussed the case is still shown. */
    public static final int DAYS_AFTERWARDS = 30;

    /** For how many days after the last thing that moved them on it is shown, if nobody talks about it. */
    public static final int DAYS_OPEN = 120;

    /** Copies the steps. */
    public Findings {
        steps = List.copyOf(steps);
    }

    /** Before anything went back. */
    public static Findings none(CycleRef cycle, String audit, String author) {
        return new Findings(cycle, audit, author, List.of(), Revision.NONE);
    }

    /** The same with a step more, and the event that says so without its words. */
    public Findings with(FindingsStep step, Event event) {
        List<FindingsStep> more = new ArrayList<>(steps);
        more.add(step);
        return new Findings(cycle, audit, author, more, revision.after(event));
    }

    /** What happens by a step. */
    public Event event(FindingsStep step, String by) {
        return new Event(step.kind(), step.at(), by, Map.of("step", Integer.toString(steps.size() + 1)));
    }

    /** How far author and line manager are. */
    public FindingsState state() {
        FindingsState state = FindingsState.NEW;
        for (FindingsStep step : steps) {
            state = step.after(state);
        }
        return state;
    }

    /** The last time that they went to the author. */
    public Optional<FindingsStep.Returned> returned() {
        return steps.reversed().stream()
                .filter(FindingsStep.Returned.class::isInstance)
                .map(FindingsStep.Returned.class::cast)
                .findFirst();
    }

    /** Whether what went to the author is what the audit says now. */
    public boolean stands(Audit now) {
        return returned().filter(one -> one.about().stands(now)).isPresent();
    }

    /** When they are to be looked at again; empty if they aren't. */
    public Optional<LocalDate> again() {
        return steps.reversed().stream()
                .filter(FindingsStep.Discussed.class::isInstance)
                .map(FindingsStep.Discussed.class::cast)
                .findFirst()
                .filter(_ -> state() == FindingsState.AGAIN)
                .flatMap(last -> last.talk().again());
    }

    /**
     * Whether somebody is to be reminded of them on a day: as long as they are open and shown, on the day on which they
     * are to be looked at again, and so many months after anything last moved, again and again.
     *
     * @param months 0 if only that day counts
     */
    public boolean remind(int months, LocalDate today) {
        if (!state().isOpen() || shownUntil().isBefore(today)) {
            return false;
        }
        return again().filter(today::equals).isPresent() || (months > 0 && isTurn(months, today));
    }

    private boolean isTurn(int months, LocalDate today) {
        LocalDate last = OfficeDay.of(steps.getLast().at());
        LocalDate quietSince = again().filter(last::isBefore).orElse(last);
        return IntStream.rangeClosed(1, DAYS_OPEN)
                .mapToObj(turn -> quietSince.plusMonths((long) turn * months))
                .anyMatch(today::equals);
    }

    /** Whether the last step says the same as another: it was sent twice. */
    public boolean endsWith(FindingsStep other) {
        return !steps.isEmpty() && other.says(steps.getLast());
    }

    /** Whether no further step fits. */
    public boolean isFull() {
        return steps.size() >= MOST;
    }

    /**
     * The last day on which author and line manager see what the audit holds of the case. What only repeats how things
     * stand makes it no later, and once it is over nothing but another version of the audit does.
     */
    public LocalDate shownUntil() {
        LocalDate until = LocalDate.MIN;
        FindingsState state = FindingsState.NEW;
        for (FindingsStep step : steps) {
            FindingsState next = step.after(state);
            LocalDate day = OfficeDay.of(step.at());
            boolean moves = next != state || step instanceof FindingsStep.Discussed;
            if (step instanceof FindingsStep.Returned || (moves && !day.isAfter(until))) {
                until = day.plusDays(next.isOpen() ? DAYS_OPEN : DAYS_AFTERWARDS);
            }
            state = next;
        }
        return until;
    }
}
