package org.sendqa.domain.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.people.People;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;

/**
 * Tells by when audits are due: with their round, or where the papers are read in SEND QA so many working days after
 * these were complete. It is worked out whenever it is asked for, so that moving a round's days stays one write.
 */
public final class DueAudits {

    private static final WorkingDays CALENDAR = new WorkingDays(BankHolidays.englandAndWales());

    private final Audits audits;
    private final Packs packs;
    private final People people;
    private final Papers papers;
    private final Samples samples;

    /** Looks at audits with what they wait for. */
    public DueAudits(Audits audits, Packs packs, People people, Papers papers, Samples samples) {
        this.audits = audits;
        this.packs = packs;
        this.people = people;
        this.papers = papers;
        this.samples = samples;
    }

    /** The audits themselves. */
    public Audits audits() {
        return audits;
    }

    /** All audits of a cycle, as {@link Audits#ofCycle} gives them. */
    public List<Due> ofCycle(CycleRef cycle) {
        return of(audits.ofCycle(cycle));
    }

    /** All audits ever assigned to a person, by id. */
    public List<Due> ofAuditor(String authority, String person) {
        return of(audits.ofAuditor(authority, person));
    }

    /** An audit as it was read, under its round's days. */
    public Due of(Audit audit) {
        return of(List.of(audit)).getFirst();
    }

    /** An audit of a round whose days are to be others. */
    public Due of(Audit audit, Deadline round) {
        return of(audit.until(round));
    }

    private List<Due> of(Collection<Audit> all) {
        Map<CycleRef, RoundPapers> known = new HashMap<>();
        return all.stream().map(audit -> due(audit, known)).toList();
    }

    private Due due(Audit audit, Map<CycleRef, RoundPapers> known) {
        return readHere(audit)
                .map(activity -> {
                    Audit.Header header = audit.header();
                    var days = known.computeIfAbsent(header.cycle(), this::read)
                            .of(header, activity.entry().papers());
                    var counted = new PapersDays(
                                    header.deadline(), activity.deadlines().due(), CALENDAR)
                            .from(days.completeOn());
                    return new Due(audit.until(counted.deadline()), counted.from());
                })
                .orElseGet(() -> new Due(audit, DaysFrom.ROUND));
    }

    /** The activity of an open audit whose auditor reads its papers here. */
    private Optional<Activity> readHere(Audit audit) {
        Audit.Header header = audit.header();
        if (!audit.isOpen()) {
            return Optional.empty();
        }
        String authority = header.cycle().authority();
        Pack pack = packs.byDigest(authority, header.packDigest());
        return Optional.of(pack.activity(header.cycle().activity()))
                .filter(activity -> activity.entry().papers().hasBundles())
                .filter(activity -> people.find(authority, header.auditor())
                        .filter(auditor -> pack.wayToPapers(activity, auditor) == Way.BUNDLE)
                        .isPresent());
    }

    private RoundPapers read(CycleRef cycle) {
        return new RoundPapers(papers.of(cycle), samples.of(cycle));
    }
}
