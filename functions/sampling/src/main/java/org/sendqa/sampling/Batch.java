package org.sendqa.sampling;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.Authorship;
import org.sendqa.domain.sampling.Demand;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.Sizing;

/**
 * One batch of a term in a quota by author: the authors in post of whom no case was drawn this term.
 *
 * @param left batches of the term from this one on; 0 if the month has none
 * @param contribution what authors do in a case
 * @param authors by their id on the cycle's certificates
 * @param whose by case key, the id of the author for whom a case counts that can be drawn
 */
record Batch(int left, String contribution, SortedMap<String, Person> authors, Map<String, String> whose) {

    /** For quotas that don't go by author. */
    static final Batch NONE = new Batch(0, "", new TreeMap<>());

    Batch {
        authors = Collections.unmodifiableSortedMap(new TreeMap<>(authors));
        whose = Map.copyOf(whose);
    }

    /** A batch whose cases aren't known yet. */
    Batch(int left, String contribution, SortedMap<String, Person> authors) {
        this(left, contribution, authors, Map.of());
    }

    /** The batch with the cases that can be drawn and all of its authors who wrote them, by case key. */
    Batch of(SortedMap<String, Set<String>> written) {
        return new Batch(left, contribution, authors, Authorship.of(written));
    }

    /** The ids of the batch's authors who wrote a case. */
    Set<String> authorsOf(Subject subject) {
        return authors.entrySet().stream()
                .filter(author -> wrote(author.getValue(), contribution, subject))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** A design with the batch's authors as its cells. */
    DrawDesign in(DrawDesign design) {
        return design.plan().quota() instanceof Quota.PerAuthor ? design.among(authors.keySet()) : design;
    }

    /** A subject with its author's id, if the batch has its author. */
    Subject signed(Subject subject) {
        return Optional.ofNullable(whose.get(subject.caseKey()))
                .or(() -> authorsOf(subject).stream().min(Comparator.naturalOrder()))
                .map(author -> with(subject, author))
                .orElse(subject);
    }

    /** What was settled, with the authors under the ids that officers know them by. */
    Sizing.Settled named(Sizing.Settled settled) {
        List<Demand> demands = settled.demands().stream()
                .map(demand -> new Demand(name(demand.label()), demand.wanted(), demand.strata()))
                .toList();
        return new Sizing.Settled(settled.sizes(), demands, settled.conflicts());
    }

    /** Whether somebody had a certain hand in a case, under any address. */
    static boolean wrote(Person person, String contribution, Subject subject) {
        return subject.contributions().stream()
                .anyMatch(one ->
                        one.role().equals(contribution) && person.emails().contains(one.person()));
    }

    private String name(String label) {
        Person author = authors.get(label);
        return author == null ? label : author.id();
    }

    private static Subject with(Subject subject, String author) {
        Map<String, String> attributes = new TreeMap<>(subject.attributes());
        attributes.put(Quota.AUTHOR, author);
        return new Subject(subject.caseKey(), attributes, subject.dates(), subject.contributions());
    }
}
