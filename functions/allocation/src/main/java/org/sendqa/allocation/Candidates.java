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
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sampling.Samples;

/** Finds everybody in a role that audits one of an activity's draws, with what they did in the year before. */
final class Candidates {

    private final People people;
    private final Audits audits;
    private final Samples samples;

    Candidates(People people, Audits audits, Samples samples) {
        this.people = people;
        this.audits = audits;
        this.samples = samples;
    }

    /** The candidates for a cycle, by id. */
    List<Auditor> of(CycleRef cycle, Activity activity) {
        return of(cycle, activity, Set.of());
    }

    /**
     * The candidates for a cycle and whoever else audits in it, by id.
     *
     * @param others ids of people who have audits by hand
     */
    List<Auditor> of(CycleRef cycle, Activity activity, Set<String> others) {
        Map<String, Person> found = new TreeMap<>();
        others.forEach(id -> people.find(cycle.authority(), id).ifPresent(person -> found.put(id, person)));
        for (DrawPlan plan : activity.draws()) {
            for (String role : plan.allocation().roles()) {
                people.inRole(cycle.authority(), role).forEach(person -> found.put(person.id(), person));
            }
        }
        PastWork past = new PastWork(cycle, samples);
        return found.values().stream()
                .map(person -> auditor(person, past, capacity(person, activity)))
                .toList();
    }

    /** Anybody at all, for an officer who assigns by hand. */
    Auditor one(CycleRef cycle, Activity activity, Person person) {
        return auditor(person, new PastWork(cycle, samples), capacity(person, activity));
    }

    private Auditor auditor(Person person, PastWork past, int capacity) {
        var all = audits.ofAuditor(person.authority(), person.id());
        var particulars = person.particulars();
        return Auditor.of(
                person,
                past.interests(all, particulars.interests()),
                capacity,
                past.experience(all, particulars.skills()));
    }

    /**
     * Who audits several draws takes no more in all than the strictest of them allows, and who is in the role of none
     * no more than the strictest of all.
     */
    private static int capacity(Person person, Activity activity) {
        List<AllocationPlan> all =
                activity.draws().stream().map(DrawPlan::allocation).toList();
        return strictest(all.stream().filter(plan -> plan.roles().stream().anyMatch(person::is)))
                .or(() -> strictest(all.stream()))
                .orElse(0);
    }

    private static Optional<Integer> strictest(Stream<AllocationPlan> plans) {
        return plans.map(AllocationPlan::capacity).min(Comparator.naturalOrder());
    }
}
