package org.sendqa.recusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.VoidReason;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.sampling.EnterContributors;
import org.sendqa.sampling.ReplaceCase;
import org.sendqa.testing.Fixtures;

/** What people do and what the platform does to them, by chance and in any order. */
final class Chances {

    private static final List<String> REASONS = List.of("died", "moved", "refused-consent", "withdrawn");
    private final Random random;
    private final Loop loop;
    private final List<Instant> due = new ArrayList<>();
    private final List<EnterContributors.Wish> unanswered = new ArrayList<>();
    private Instant now = Instant.parse("2026-04-02T09:00:00Z");

    Chances(Random random, Loop loop) {
        this.random = random;
        this.loop = loop;
    }

    /** One step; whatever releases or voids an audit leaves an event that comes late, twice, or both. */
    void step() {
        now = now.plusSeconds(600);
        int fallenOut = fallenOut();
        if (random.nextInt(4) == 0) {
            loop.fuse.blowAfter(random.nextInt(6));
        }
        try {
            act();
        } catch (Fuse.Blown blown) {
            // Whoever asked for it got no answer.
        }
        loop.fuse.mend();
        loop.meanwhile.over();
        for (int more = fallenOut; more < fallenOut(); more++) {
            due.add(now);
            if (random.nextInt(3) == 0) {
                due.add(now);
            }
        }
    }

    /** Officers who got no answer ask again; then the events that are still to come, in any order, and their own. */
    void settle() {
        List.copyOf(unanswered).forEach(this::ask);
        while (!due.isEmpty()) {
            loop.recuse(due.remove(random.nextInt(due.size())));
        }
        loop.turn(now);
        int fallenOut;
        do {
            fallenOut = fallenOut();
            loop.recuse(now);
        } while (fallenOut() > fallenOut);
    }

    private void act() {
        switch (random.nextInt(15)) {
            case 0, 1 -> declare("none");
            case 2 -> declare("wrote");
            case 3, 4 -> submit();
            case 5 ->
                loop.allocation.absent(
                        Loop.officer(now), Loop.CYCLE, anAudit().header().auditor());
            case 6 -> replace();
            case 7 -> enter();
            case 8 -> loop.auditing.voidAudit(Loop.officer(now), anAudit().id(), any(List.of(VoidReason.values())));
            case 9 -> byHand();
            case 10 -> loop.auditing.giveBack(Loop.officer(now), anAudit().id());
            case 11, 12 -> loop.turn(now);
            case 13 -> everybodyAnswers();
            default -> deliver();
        }
    }

    private void declare(String hand) {
        Audit audit = anAudit();
        loop.auditing.declare(loop.person(audit.header().auditor()), audit.id(), hand, now);
    }

    private void submit() {
        Audit audit = anAudit();
        loop.auditing.submit(loop.person(audit.header().auditor()), audit.id(), now);
    }

    private void everybodyAnswers() {
        for (Audit audit : loop.audits.ofCycle(Fixtures.aCycleRef())) {
            if (audit.isOpen()) {
                Person auditor = loop.person(audit.header().auditor());
                loop.auditing.declare(auditor, audit.id(), "none", now);
                loop.auditing.submit(auditor, audit.id(), now);
            }
        }
        loop.turn(now);
    }

    private void replace() {
        Sample sample = any(loop.samples.of(Fixtures.aCycleRef()));
        DrawnCase drawn = any(sample.cases());
        loop.replaceCase.replace(
                Loop.officer(now), new ReplaceCase.Wish(Loop.CYCLE, sample.draw(), drawn.drawId(), any(REASONS)));
    }

    private void enter() {
        Sample sample = any(loop.samples.of(Fixtures.aCycleRef()));
        DrawnCase drawn = any(sample.cases());
        String address = loop.person(anAudit().header().auditor()).address();
        switch (random.nextInt(3)) {
            case 0 -> loop.fuse.blowAfter(0);
            case 1 -> loop.meanwhile.let(this::everybodyAnswers);
            default -> {} // nothing comes between
        }
        ask(new EnterContributors.Wish(
                Loop.CYCLE,
                sample.draw(),
                drawn.drawId(),
                List.of(new Contribution("educational psychologist", address, true))));
    }

    private void ask(EnterContributors.Wish wish) {
        unanswered.removeIf(earlier -> earlier.drawId().equals(wish.drawId()));
        unanswered.add(wish);
        loop.enterContributors.enter(Loop.officer(now), wish);
        unanswered.remove(wish);
    }

    private void byHand() {
        int slot = any(loop.assignments.of(Fixtures.aCycleRef())).slot();
        String anybody = any(loop.people.all(Fixtures.AUTHORITY)).id();
        loop.allocation.byHand(Loop.officer(now), Loop.CYCLE, slot, anybody);
    }

    private void deliver() {
        if (!due.isEmpty()) {
            loop.recuse(due.remove(random.nextInt(due.size())));
        }
    }

    private Audit anAudit() {
        return any(loop.audits.ofCycle(Fixtures.aCycleRef()));
    }

    private int fallenOut() {
        return Math.toIntExact(loop.audits.ofCycle(Fixtures.aCycleRef()).stream()
                .filter(audit -> !audit.isLive())
                .count());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
