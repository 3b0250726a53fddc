package org.sendqa.auditing;

import java.time.LocalDate;
import java.util.Optional;
import org.sendqa.domain.audit.Reopening;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Collecting;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.NewDeadline;
import org.sendqa.domain.cycle.Over;
import org.sendqa.domain.cycle.Reopened;
import org.sendqa.domain.cycle.ReopeningReason;
import org.sendqa.domain.cycle.WantedDays;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Finds a round that takes answers, or reopens it so that one of its audits can be corrected. */
final class AnswersAgain {

    private final Cycles cycles;

    AnswersAgain(Cycles cycles) {
        this.cycles = cycles;
    }

    /**
     * A round that takes answers.
     *
     * @param reopened how it is reopened; empty if it is running
     */
    record Round(Deadline until, Optional<Reopening.Reopened> reopened) {}

    Outcome<Round> of(CycleRef ref, WantedDays days, Caller caller) {
        Cycle cycle = cycles.find(ref.authority(), ref.id())
                .orElseThrow(() -> new IllegalStateException("The cycle %s is gone".formatted(ref.id())));
        return switch (cycle) {
            case Collecting running -> running(running, days, OfficeDay.of(caller.now()));
            case Over over -> reopened(over, days.after(over.deadline()), caller);
            case Cycle.Announced _, Cycle.Drawn _, Cycle.Confirmed _ ->
                refused(
                        Refusal.NOT_NOW,
                        "The audits of this round aren't all handed out yet. Try again in some minutes.");
        };
    }

    private static Outcome<Round> running(Collecting running, WantedDays days, LocalDate today) {
        if (today.isAfter(running.deadline().closesOn())) {
            return refused(Refusal.NOT_NOW, "This round is just being closed. Try again in some minutes.");
        }
        return days.areNamed()
                ? refused(
                        Refusal.FAULTY,
                        "This round is running. Leave dueOn and closesOn out; they move for everybody or not at all.")
                : new Outcome.Done<>(new Round(running.deadline(), Optional.empty()));
    }

    private static Outcome<Round> reopened(Over over, Deadline wanted, Caller caller) {
        WorkingDays workingDays = new WorkingDays(BankHolidays.englandAndWales());
        return new NewDeadline(OfficeDay.of(caller.now()), workingDays)
                .againstReopening(over.deadline(), wanted)
                .map(sentence -> refused(Refusal.FAULTY, sentence))
                .orElseGet(() -> new Outcome.Done<>(new Round(wanted, Optional.of(reopen(over, wanted, caller)))));
    }

    private static Reopening.Reopened reopen(Over over, Deadline until, Caller caller) {
        ReopeningReason reason = ReopeningReason.CORRECTED;
        Event event =
                Reopened.event(until, reason, caller.now(), caller.person().id());
        return new Reopening.Reopened(over.reopened(until, reason, event), event);
    }

    private static Outcome<Round> refused(Refusal kind, String sentence) {
        return Outcome.refused(kind, sentence);
    }
}
