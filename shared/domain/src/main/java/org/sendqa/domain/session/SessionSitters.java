package org.sendqa.domain.session;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sendqa.domain.allocation.KnownHands;
import org.sendqa.domain.allocation.Work;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.SubjectKeys;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Samples;

/** Finds who may come to a session, and which of its cases each must step out of. */
public final class SessionSitters {

    private final People people;
    private final Samples samples;
    private final Audits audits;

    /** Looks among people, for hands in samples and in what audits showed. */
    public SessionSitters(People people, Samples samples, Audits audits) {
        this.people = people;
        this.samples = samples;
        this.audits = audits;
    }

    /**
     * Those of some people who are in a role that comes and in post on a day; and whoever is on record already, since a
     * change of roles doesn't undo that they came.
     */
    public List<Sitter> of(Standing standing, LocalDate day, Predicate<Person> some) {
        Agenda agenda = standing.agenda();
        List<Person> everybody = people.all(agenda.ref().cycle().authority());
        KnownHands hands = new KnownHands(agenda.draw().allocation(), everybody);
        List<DrawnCase> cases = cases(agenda);
        Work work = new Work("", day, day);
        return everybody.stream()
                .filter(some)
                .filter(person -> person.isInPost(agenda.plan().everybody(), day, day) || standing.hasSeen(person))
                .map(person -> sitter(
                        person,
                        counts(standing, person, cases),
                        cases,
                        (interests, drawn) -> hands.keep(person, interests, drawn, work)))
                .toList();
    }

    private List<DrawnCase> cases(Agenda agenda) {
        return samples.find(agenda.ref().cycle(), agenda.ref().draw()).stream()
                .flatMap(sample -> sample.cases().stream())
                .filter(drawn -> agenda.find(drawn.drawId()).isPresent())
                .toList();
    }

    /** By their roles; without one of those now, by what is on record: who counted sat on what they don't work on. */
    private static boolean counts(Standing standing, Person person, List<DrawnCase> cases) {
        boolean isInRole = !Collections.disjoint(standing.agenda().plan().roles(), person.roles());
        return isInRole || cases.stream().anyMatch(drawn -> standing.satOn(drawn, person) && !worksOn(person, drawn));
    }

    private Sitter sitter(
            Person person, boolean counts, List<DrawnCase> cases, BiPredicate<Set<String>, DrawnCase> kept) {
        Set<String> interests = interests(person);
        Predicate<DrawnCase> leaves = counts
                ? drawn -> kept.test(interests, drawn)
                : drawn -> isAmong(drawn, interests) || !worksOn(person, drawn);
        return new Sitter(
                person,
                counts,
                cases.stream().filter(leaves).map(DrawnCase::drawId).collect(Collectors.toSet()));
    }

    private static boolean isAmong(DrawnCase drawn, Set<String> interests) {
        return SubjectKeys.isAmong(drawn.subject().caseKey(), interests);
    }

    private static boolean worksOn(Person person, DrawnCase drawn) {
        return drawn.subject().contributions().stream()
                .anyMatch(one -> person.emails().contains(one.person()));
    }

    /** The keys of what somebody declared, whether on their own account or in an audit, whenever that was. */
    private Set<String> interests(Person person) {
        Set<String> interests = new HashSet<>(person.particulars().interests());
        audits.ofAuditor(person.authority(), person.id()).stream()
                .filter(Audit::showsAHand)
                .map(Audit::header)
                .flatMap(header -> samples.find(header.cycle(), header.draw()).stream()
                        .flatMap(sample -> sample.find(header.drawId()).stream()))
                .forEach(
                        drawn -> interests.add(SubjectKeys.child(drawn.subject().caseKey())));
        return interests;
    }
}
