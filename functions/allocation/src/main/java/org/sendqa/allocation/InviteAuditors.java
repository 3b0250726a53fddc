package org.sendqa.allocation;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Due;
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** Tells each auditor of a cycle about their audits, all in one letter and once, however often it is called. */
public final class InviteAuditors {

    private final DueAudits audits;
    private final Packs packs;
    private final People people;
    private final Outbox outbox;
    private final String site;
    private final HandoverLetters handovers;
    private final LossLetters losses;

    /** @param site the origin that links start with, without a slash at its end */
    InviteAuditors(DueAudits audits, Packs packs, People people, Outbox outbox, String site) {
        this.audits = audits;
        this.packs = packs;
        this.people = people;
        this.outbox = outbox;
        this.site = site;
        this.handovers = new HandoverLetters(people, outbox, site);
        this.losses = new LossLetters(people, outbox, site);
    }

    /**
     * Invites everybody who has an audit to answer; gives how many that are. Audits that were taken over have a letter
     * each, since they come one by one, and so has who lost one.
     */
    public int run(String authority, String cycle, Instant now) {
        List<Due> everything = audits.ofCycle(CycleRef.of(authority, cycle));
        List<Audit> all = everything.stream().map(Due::audit).toList();
        all.stream().filter(audit -> !Arrival.isFollowed(audit, all)).forEach(losses::post);
        List<Due> open = everything.stream().filter(due -> due.audit().isOpen()).toList();
        open.stream()
                .filter(due -> due.audit().wasTakenOver())
                .forEach(due -> handovers.toWhoTakesOver(due, Arrival.of(due.audit(), all)));
        var byAuditor = open.stream()
                .filter(due -> !due.audit().wasTakenOver())
                .collect(Collectors.groupingBy(InviteAuditors::auditor, TreeMap::new, Collectors.toList()));
        byAuditor.forEach(
                (person, theirs) -> outbox.post(invitation(person, theirs).mail(now)));
        return Math.toIntExact(
                open.stream().map(InviteAuditors::auditor).distinct().count());
    }

    private static String auditor(Due due) {
        return due.audit().header().auditor();
    }

    private Invitation invitation(String person, List<Due> theirs) {
        Audit.Header first = theirs.getFirst().audit().header();
        CycleRef cycle = first.cycle();
        Activity activity =
                packs.byDigest(cycle.authority(), first.packDigest()).activity(cycle.activity());
        Person auditor = people.find(cycle.authority(), person)
                .orElseThrow(() -> new IllegalStateException("The auditor %s is no longer known".formatted(person)));
        return new Invitation(cycle, activity, auditor, theirs, site + "/audits");
    }
}
