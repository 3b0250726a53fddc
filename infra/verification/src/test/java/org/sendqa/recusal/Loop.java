package org.sendqa.recusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.sendqa.allocation.AllocationInMemory;
import org.sendqa.auditing.AuditingInMemory;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Made;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.edge.Caller;
import org.sendqa.sampling.ConfirmSample;
import org.sendqa.sampling.DrawFacts;
import org.sendqa.sampling.DrawRegister;
import org.sendqa.sampling.DrawSample;
import org.sendqa.sampling.Drawing;
import org.sendqa.sampling.EnterContributors;
import org.sendqa.sampling.OfficerLetters;
import org.sendqa.sampling.PresentSample;
import org.sendqa.sampling.RedrawCase;
import org.sendqa.sampling.ReplaceCase;
import org.sendqa.sampling.Replacing;
import org.sendqa.sampling.Rounds;
import org.sendqa.sampling.SampleReplacement;
import org.sendqa.sampling.TakeOut;
import org.sendqa.schedule.AdvanceCycle;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAgreedSizes;
import org.sendqa.testing.InMemoryAgreements;
import org.sendqa.testing.InMemoryAssignments;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryCertificates;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryDiceThrows;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPauses;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemoryRedraws;
import org.sendqa.testing.InMemorySamples;
import org.sendqa.testing.InMemorySnapshots;
import org.sendqa.testing.InMemoryWorkflows;
import org.sendqa.testing.SamplePeople;

/** The real use cases of a council over stores in memory whose writes a fuse may break off. */
final class Loop {

    static final String CYCLE = Fixtures.aCycleRef().id();

    final Fuse fuse = new Fuse();
    final Meanwhile meanwhile = new Meanwhile();
    final InMemoryCycles cycles = new InMemoryCycles();
    final InMemoryAssignments assignments = new InMemoryAssignments();
    final InMemorySamples samples = new InMemorySamples(ref -> cycles.find(ref.authority(), ref.id()));
    final InMemoryPeople people;
    final Audits audits;
    final Certificates certificates = new FusedCertificates(new InMemoryCertificates(), fuse);
    final AllocationInMemory allocation;
    final AuditingInMemory auditing;
    final ReplaceCase replaceCase;
    final RedrawCase redrawCase;
    final EnterContributors enterContributors;

    Loop(Council council) {
        InMemoryOutbox outbox = new InMemoryOutbox();
        InMemoryAudits stored = new InMemoryAudits(cycles, assignments);
        InMemorySnapshots snapshots = new InMemorySnapshots();
        Packs packs = new InMemoryPacks(council.pack());
        people = council.people();
        audits = new FusedAudits(stored, fuse, meanwhile);
        allocation = new AllocationInMemory(cycles, packs, people, samples, assignments, audits, outbox);
        auditing = new AuditingInMemory(cycles, packs, people, audits, outbox, samples, snapshots);
        Rounds rounds = new Rounds(cycles, packs);
        DrawRegister register = new DrawRegister(snapshots, _ -> Council.KEY);
        OfficerLetters letters = new OfficerLetters(people, outbox, "https://qa.example.org");
        SampleReplacement replacement = new SampleReplacement(register, samples, certificates);
        InMemoryRedraws redraws = new InMemoryRedraws(cycles, samples, assignments, stored);
        Replacing replacing =
                new Replacing(replacement, new TakeOut(samples, assignments, audits, new FusedRedraws(redraws, fuse)));
        replaceCase = new ReplaceCase(rounds, samples, replacement, replacing);
        redrawCase = new RedrawCase(rounds, assignments, samples, replacing, letters);
        enterContributors = new EnterContributors(rounds, samples, audits, people);
        council.registerComes(snapshots);
        open(rounds, register, letters);
    }

    private void open(Rounds rounds, DrawRegister register, OfficerLetters letters) {
        Council.announce(cycles);
        InMemoryAgreedSizes agreed = new InMemoryAgreedSizes(samples);
        DrawFacts facts =
                new DrawFacts(people, agreed, new InMemoryAgreements(), new InMemoryDiceThrows(samples, agreed));
        Drawing drawing = new Drawing(register, samples, certificates, facts);
        DrawSample draw = new DrawSample(rounds, register, samples, drawing, letters);
        draw.drawNext(Fixtures.AUTHORITY, CYCLE, Council.OPENING);
        draw.drawNext(Fixtures.AUTHORITY, CYCLE, Council.OPENING);
        new PresentSample(rounds, cycles, samples, new WorkingDays(BankHolidays.englandAndWales()), letters)
                .present(Fixtures.AUTHORITY, CYCLE, Council.OPENING);
        new ConfirmSample(rounds, cycles).confirm(officer(Council.OPENING), CYCLE);
        redraw(task(() -> allocation.allocate(Fixtures.AUTHORITY, CYCLE, Council.OPENING)), Council.OPENING);
    }

    static Caller officer(Instant now) {
        return new Caller(SamplePeople.anOfficer(), now);
    }

    Person person(String id) {
        return people.find(Fixtures.AUTHORITY, id).orElseThrow();
    }

    /** What the stream or the daily sweep do to the cycle: it closes, is reported on, or opens again. */
    void turn(Instant now) {
        new AdvanceCycle(cycles, new InMemoryWorkflows(), new InMemoryPauses())
                .advance(Fixtures.AUTHORITY, CYCLE, now, "test");
        if (cycles.find(Fixtures.AUTHORITY, CYCLE).orElseThrow() instanceof Cycle.Closed closed) {
            Event reported = new Event("reported", now, "test");
            Cycle.ToApprove waiting = closed.toApprove(new Made(1, 1), LocalDate.MIN, reported);
            Cycle.Approved approved = waiting.approved(reported);
            List.of(waiting, approved, approved.reported(reported)).forEach(next -> cycles.advance(next, reported));
        }
    }

    /** One execution of recuse-audit, as its definition orders the tasks; a crash starts over, as a retry does. */
    void recuse(Instant now) {
        redraw(task(() -> allocation.reallocate(Fixtures.AUTHORITY, CYCLE, now)), now);
    }

    /** What both machines do with slots that nobody could take. */
    private void redraw(List<Integer> unfilled, Instant now) {
        List<Integer> slots = unfilled;
        while (!slots.isEmpty() && redrawn(slots, now) > 0) {
            slots = task(() -> allocation.reallocate(Fixtures.AUTHORITY, CYCLE, now));
        }
        allocation.invite(Fixtures.AUTHORITY, CYCLE, now);
    }

    private int redrawn(List<Integer> slots, Instant now) {
        return task(() -> redrawCase.redraw(Fixtures.AUTHORITY, CYCLE, slots, now));
    }

    private <T> T task(Supplier<T> task) {
        while (true) {
            try {
                return task.get();
            } catch (Fuse.Blown blown) {
                fuse.mend();
            }
        }
    }
}
