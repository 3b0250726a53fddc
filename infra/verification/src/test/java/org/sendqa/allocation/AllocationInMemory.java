package org.sendqa.allocation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Conflicts;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.edge.Caller;
import org.sendqa.testing.DaysOfRounds;
import org.sendqa.testing.InMemoryAgreements;

/** The allocation's use cases over any ports, for tests that play several features together. */
public record AllocationInMemory(
        Cycles cycles,
        Packs packs,
        People people,
        Samples samples,
        Assignments assignments,
        Audits audits,
        Outbox outbox) {

    private static final String SITE = "https://qa.example.org";

    /** Hands out a confirmed cycle's audits; gives the numbers of slots to be redrawn. */
    public List<Integer> allocate(String authority, String cycle, Instant now) {
        AllocateAudits.Outcome outcome = new AllocateAudits(
                        cycles, packs, audits, new Slots(samples, people), new Proposal(candidates(), assignments))
                .run(authority, cycle, now);
        return switch (outcome) {
            case AllocateAudits.Outcome.Allocated(var _, var _, var redraw) -> redraw;
            case AllocateAudits.Outcome.NotConfirmed() -> List.of();
        };
    }

    /** Re-allocates; gives the numbers of slots to be redrawn. */
    public List<Integer> reallocate(String authority, String cycle, Instant now) {
        return new ReallocateAudits(
                        readStanding(),
                        candidates(),
                        handOver(),
                        new LateHands(samples, new Conflicts(audits, people)),
                        new StandInFirst(people))
                        .run(authority, cycle, now)
                        .map(ReallocateAudits.Outcome::open)
                        .or(() -> Optional.of(List.of()))
                        .orElseThrow()
                        .stream()
                        .map(Assignment::slot)
                        .toList();
    }

    /** Invites whoever has an audit to answer. */
    public void invite(String authority, String cycle, Instant now) {
        new InviteAuditors(DaysOfRounds.of(audits, packs, people), packs, people, outbox, SITE)
                .run(authority, cycle, now);
    }

    /** Marks somebody absent for the rest of a round. */
    public void absent(Caller officer, String cycle, String person) {
        new MarkAbsent(cycles, audits, people).run(officer, new MarkAbsent.Wish(cycle, person, "away"));
    }

    /** Gives a slot to somebody as an officer; often refused. */
    public void byHand(Caller officer, String cycle, int slot, String person) {
        new AssignByHand(readStanding(), candidates(), people, handOver())
                .run(
                        officer.person(),
                        new AssignByHand.Wish(officer.person().authority(), cycle, slot, person, "Agreed"),
                        officer.now());
    }

    private ReadStanding readStanding() {
        return new ReadStanding(cycles, packs, audits, assignments, new Slots(samples, people));
    }

    private HandOver handOver() {
        return new HandOver(
                DaysOfRounds.of(audits, packs, people),
                new WhyRelieved(people),
                new HandoverLetters(people, outbox, SITE),
                new LossLetters(people, outbox, SITE));
    }

    private Candidates candidates() {
        return new Candidates(people, audits, samples, packs, new InMemoryAgreements());
    }
}
