package org.sendqa.sampling;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Samples;

/** Finds out who is still to be looked at in a term: who is in post now and had no case in an earlier batch. */
final class Batches {

    private final People people;
    private final Samples samples;
    private final DrawRegister register;

    Batches(People people, Samples samples, DrawRegister register) {
        this.people = people;
        this.samples = samples;
        this.register = register;
    }

    /** The batch that a cycle draws on a day, from who is in post on it. */
    Batch of(CycleRef cycle, DrawDesign design, LocalDate drawnOn) {
        if (!(design.plan().quota() instanceof Quota.PerAuthor quota)) {
            return Batch.NONE;
        }
        return TermBatch.of(cycle, quota.terms())
                .map(place -> batch(cycle, design, quota, place, drawnOn))
                .orElse(new Batch(0, quota.contribution(), new TreeMap<>()));
    }

    private Batch batch(CycleRef cycle, DrawDesign design, Quota.PerAuthor quota, TermBatch place, LocalDate drawnOn) {
        List<Subject> before = place.before().stream()
                .flatMap(past -> samples.find(past, design.draw()).stream())
                .flatMap(sample -> sample.standing().stream())
                .map(DrawnCase::subject)
                .toList();
        SortedMap<String, Person> authors = new TreeMap<>();
        people.inRole(cycle.authority(), quota.role()).stream()
                .filter(person -> person.isInPost(List.of(quota.role()), drawnOn, drawnOn))
                .filter(person -> before.stream().noneMatch(one -> Batch.wrote(person, quota.contribution(), one)))
                .forEach(person -> authors.put(register.authorId(cycle, person.id()), person));
        return new Batch(place.left(), quota.contribution(), authors);
    }
}
