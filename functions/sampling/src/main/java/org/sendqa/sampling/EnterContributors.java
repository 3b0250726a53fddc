package org.sendqa.sampling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Conflicts;
import org.sendqa.domain.audit.WhatNext;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Over;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.people.People;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/**
 * Lets an officer say who had a hand in a drawn case, beside those that the register brought: while the sample waits
 * for the look, while its audits are answered, and when the round is over. An audit that such a person has of the case,
 * or somebody whom the plan keeps from it for their sake, is taken back at once; a round that is over waits for it to
 * be done again as after a late declaration.
 */
public final class EnterContributors {

    private final Rounds rounds;
    private final Samples samples;
    private final Conflicts conflicts;
    private final People people;

    /** Enters contributors of cases in cycles' samples. */
    public EnterContributors(Rounds rounds, Samples samples, Audits audits, People people) {
        this.rounds = rounds;
        this.samples = samples;
        this.conflicts = new Conflicts(audits, people);
        this.people = people;
    }

    /**
     * What an officer says.
     *
     * @param contributors everybody entered for the case; who isn't listed any more is no longer entered
     */
    public record Wish(String cycle, String draw, String drawId, List<Contribution> contributors) {}

    /**
     * What was done.
     *
     * @param drawn the case as it stands now
     * @param unknown entered addresses that nobody in the system has; they count all the same
     * @param takenBack audits that were released or voided
     * @param whatNext what comes of what was taken back, now or before an answer was lost; empty if nothing was
     */
    public record Entered(DrawnCase drawn, List<String> unknown, List<Audit> takenBack, String whatNext) {}

    /** Enters; the same list again stores nothing, and takes back what was left to take back. */
    public Outcome<Entered> enter(Caller caller, Wish wish) {
        List<String> faults = ContributorsCheck.faults(wish.contributors());
        return rounds.forOfficer(caller, wish.cycle())
                .then(EnterContributors::takesContributors)
                .then(round -> holding(round, wish))
                .then(held -> faults.isEmpty()
                        ? enter(held, wish, caller)
                        : new Outcome.Refused<>(Refusal.FAULTY, "Nobody was entered; put this right first.", faults))
                .then(drawn -> takeBack(drawn, wish, caller));
    }

    private static Outcome<Round> takesContributors(Round round) {
        return switch (round.cycle()) {
            case Cycle.Drawn _, Cycle.Collecting _, Over _ -> new Outcome.Done<>(round);
            case Cycle.Announced _ -> Outcome.refused(Refusal.NOT_NOW, "%s isn't drawn yet.".formatted(round.title()));
            case Cycle.Confirmed _ ->
                Outcome.refused(
                        Refusal.NOT_NOW,
                        "The audits of %s are being handed out. Try again in some minutes.".formatted(round.title()));
        };
    }

    /** The samples that hold the case, a share of the wished one too: each asks its own copy who had a hand in it. */
    private Outcome<List<Sample>> holding(Round round, Wish wish) {
        List<Sample> held = round.related(wish.draw()).stream()
                .sorted()
                .flatMap(draw -> samples.find(round.ref(), draw).stream())
                .filter(sample -> sample.standing(wish.drawId()).isPresent())
                .toList();
        return held.stream().anyMatch(sample -> sample.draw().equals(wish.draw()))
                ? new Outcome.Done<>(held)
                : Outcome.refused(
                        Refusal.UNKNOWN,
                        "%s has no case %s in its draw %s; cases that were replaced take no contributors."
                                .formatted(round.title(), wish.drawId(), wish.draw()));
    }

    private Outcome<DrawnCase> enter(List<Sample> held, Wish wish, Caller caller) {
        String contributors = Integer.toString(wish.contributors().size());
        Map<String, String> details = Map.of("id", wish.drawId(), "contributors", contributors);
        Event event = new Event("entered", caller.now(), caller.person().id(), details);
        for (Sample sample : held) {
            Sample next = sample.entered(wish.drawId(), wish.contributors(), event);
            if (!next.cases().equals(sample.cases()) && !samples.enter(next, wish.drawId(), event)) {
                return Outcome.refused(
                        Refusal.NOT_NOW,
                        "Somebody changed the sample or its round at the same moment. Look at it again.");
            }
        }
        return new Outcome.Done<>(held.stream()
                .filter(sample -> sample.draw().equals(wish.draw()))
                .map(sample -> sample.entered(wish.drawId(), wish.contributors(), event))
                .flatMap(sample -> sample.standing(wish.drawId()).stream())
                .findFirst()
                .orElseThrow());
    }

    /** Whether its round is over is asked again afterwards: what was taken back may have to wait for a reopening. */
    private Outcome<Entered> takeBack(DrawnCase drawn, Wish wish, Caller caller) {
        return rounds.forOfficer(caller, wish.cycle()).then(round -> {
            List<Audit> takenBack = conflicts.takeBack(
                    round.ref(),
                    drawn,
                    round.activity(),
                    caller.now(),
                    caller.person().id());
            return rounds.forOfficer(caller, wish.cycle())
                    .then(after -> new Outcome.Done<>(
                            new Entered(drawn, unknown(wish, caller), takenBack, whatNext(after, takenBack, caller))));
        });
    }

    private static String whatNext(Round after, List<Audit> takenBack, Caller caller) {
        boolean waits = !takenBack.isEmpty()
                || (after.cycle() instanceof Over over && over.count().redo() > 0);
        return waits ? WhatNext.of(after.cycle(), OfficeDay.of(caller.now())) : "";
    }

    private List<String> unknown(Wish wish, Caller caller) {
        Set<String> known = people.all(caller.person().authority()).stream()
                .flatMap(person -> person.emails().stream())
                .collect(Collectors.toSet());
        return wish.contributors().stream()
                .map(Contribution::person)
                .filter(address -> !known.contains(address))
                .toList();
    }
}
