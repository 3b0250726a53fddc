package org.sendqa.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.access.Access;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.concern.Concerns;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Samples;

/** Under what looks at a drawn case are kept: its round, its papers, its audits and whatever came of these. */
record CaseThings(Samples samples, Audits audits, Concerns concerns) {

    /**
     * The things of a case that was drawn, as {@link Access#thing} names them; findings go back to some of the people.
     */
    Optional<List<String>> of(CycleRef cycle, String draw, String drawId, Collection<Person> people) {
        return samples.find(cycle, draw)
                .flatMap(sample -> sample.find(drawId))
                .map(drawn -> Stream.concat(ofRound(cycle, draw, drawId), ofAudits(cycle, draw, drawn, people))
                        .toList());
    }

    private static Stream<String> ofRound(CycleRef cycle, String draw, String drawId) {
        String round = "cycles/" + cycle.id();
        return Stream.of(
                round,
                "%s/draws/%s/cases/%s".formatted(round, draw, drawId),
                "reports/%s/comments".formatted(cycle.id()));
    }

    /** All that there ever were of the case, whoever has it by now. */
    private Stream<String> ofAudits(CycleRef cycle, String draw, DrawnCase drawn, Collection<Person> people) {
        List<String> hands = hands(drawn, people);
        return audits.ofCycle(cycle).stream()
                .map(Audit::header)
                .filter(one -> one.draw().equals(draw) && one.drawId().equals(drawn.drawId()))
                .flatMap(one -> ofAudit(cycle.authority(), one.id(), hands));
    }

    private Stream<String> ofAudit(String authority, String audit, List<String> hands) {
        Stream<String> raised = concerns.ofAudit(authority, audit).stream()
                .map(concern -> "concerns/" + concern.header().id());
        Stream<String> returned = hands.stream().map(author -> "findings/%s/%s".formatted(author, audit));
        return Stream.of(Stream.of("audits/" + audit), raised, returned).flatMap(all -> all);
    }

    private static List<String> hands(DrawnCase drawn, Collection<Person> people) {
        List<String> addresses = drawn.subject().contributions().stream()
                .map(Contribution::person)
                .toList();
        return people.stream()
                .filter(person -> person.emails().stream().anyMatch(addresses::contains))
                .map(Person::id)
                .toList();
    }
}
