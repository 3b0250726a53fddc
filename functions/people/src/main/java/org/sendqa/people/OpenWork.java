package org.sendqa.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.Cycle.Collecting;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.DateWords;

/** Says which audits people leave behind: open, in rounds that take answers for longer than they are in post. */
record OpenWork(Audits audits, Cycles cycles, Packs packs) {

    /** A sentence for each such audit, without a word about its case; nothing is read where nobody leaves. */
    List<String> ofLeavers(List<Person> listed, LocalDate today) {
        List<Person> leavers = listed.stream()
                .filter(person -> !until(person).equals(LocalDate.MAX))
                .toList();
        if (leavers.isEmpty()) {
            return List.of();
        }
        Map<CycleRef, Collecting> rounds = collecting(leavers.getFirst().authority(), today);
        return leavers.stream().flatMap(leaver -> left(leaver, rounds)).toList();
    }

    private Map<CycleRef, Collecting> collecting(String authority, LocalDate today) {
        return cycles.unfinished(authority, today).stream()
                .flatMap(cycle -> cycle instanceof Collecting round ? Stream.of(round) : Stream.empty())
                .collect(Collectors.toMap(Collecting::ref, Function.identity()));
    }

    private Stream<String> left(Person leaver, Map<CycleRef, Collecting> rounds) {
        return audits.ofAuditor(leaver.authority(), leaver.id()).stream()
                .filter(Audit::isOpen)
                .filter(audit -> Stream.ofNullable(rounds.get(audit.header().cycle()))
                        .anyMatch(
                                round -> until(leaver).isBefore(round.deadline().closesOn())))
                .map(audit -> sentence(leaver, audit));
    }

    private String sentence(Person leaver, Audit audit) {
        CycleRef round = audit.header().cycle();
        String title = packs.byDigest(round.authority(), audit.header().packDigest())
                .activity(round.activity())
                .title();
        return "%s leaves on %s and has the audit %s still (%s). On the round's page, say that they are away, or"
                        .formatted(leaver.name(), DateWords.day(until(leaver)), audit.id(), round.titled(title))
                + " give it to somebody else.";
    }

    private static LocalDate until(Person person) {
        return person.particulars().employment().until();
    }
}
