package org.sendqa.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sendqa.domain.allocation.Auditor;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sharing.Agreements;
import org.sendqa.domain.sharing.Sharing;

/** Finds everybody in a role that audits one of an activity's draws, with what they did in the year before. */
final class Candidates {

    private final People people;
    private final Audits audits;
    private final Samples samples;
    private final Packs packs;
    private final Agreements agreements;

    Candidates(People people, Audits audits, Samples samples, Packs packs, Agreements agreements) {
        this.people = people;
        this.audits = audits;
        this.samples = samples;
        this.packs = packs;
        this.agreements = agreements;
    }

    /** The candidates for a cycle, by id. */
    List<Auditor> of(Cycle cycle) {
        return of(cycle, Set.of());
    }

    /**
     * The candidates for a cycle and whoever else audits in it, by id.
     *
     * @param others ids of people who have audits by hand
     */
    List<Auditor> of(Cycle cycle, Set<String> others) {
        String authority = cycle.ref().authority();
        Wanted wanted = wanted(cycle);
        Map<String, Person> found = new TreeMap<>();
        others.forEach(id -> people.find(authority, id).ifPresent(person -> found.put(id, person)));
        for (DrawPlan plan : wanted.activity().draws()) {
            for (String role : plan.allocation().roles()) {
                people.inRole(authority, role).forEach(person -> found.put(person.id(), person));
            }
        }
        return found.values().stream().map(person -> auditor(person, wanted)).toList();
    }

    /** Anybody at all, for an officer who assigns by hand. */
    Auditor one(Cycle cycle, Person person) {
        return auditor(person, wanted(cycle));
    }

    /** What they are wanted for, with what is known of everybody's work and of who may take part. */
    private record Wanted(Activity activity, Sharing sharing, PastWork past) {}

    private Wanted wanted(Cycle cycle) {
        Pack pack = packs.byDigest(cycle.ref().authority(), cycle.header().packDigest());
        return new Wanted(
                pack.activity(cycle.ref().activity()),
                Sharing.under(pack, agreements),
                new PastWork(cycle.ref(), samples));
    }

    private Auditor auditor(Person person, Wanted wanted) {
        var all = audits.ofAuditor(person.authority(), person.id());
        var particulars = person.particulars();
        return Auditor.of(
                person,
                wanted.past().interests(all, particulars.interests()),
                capacity(person, wanted.activity()),
                wanted.sharing().of(person, wanted.activity()),
                wanted.past().experience(all, particulars.skills()));
    }

    /**
     * Who audits several draws takes no more in all than the strictest of them allows, and who is in the role of none
     * no more than the strictest of all.
     */
    private static int capacity(Person person, Activity activity) {
        List<AllocationPlan> all = activity.draws().stream()
                .map(DrawPlan::allocation)
                .filter(plan -> !plan.isNone())
                .toList();
        return strictest(all.stream().filter(plan -> plan.roles().stream().anyMatch(person::is)))
                .or(() -> strictest(all.stream()))
                .orElse(0);
    }

    private static Optional<Integer> strictest(Stream<AllocationPlan> plans) {
        return plans.map(AllocationPlan::capacity).min(Comparator.naturalOrder());
    }
}
