package org.sendqa.reporting;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.feedback.Findings;
import org.sendqa.domain.feedback.FindingsStep.Returned;
import org.sendqa.domain.feedback.HandedIn;
import org.sendqa.domain.feedback.ReturnedFindings;
import org.sendqa.domain.feedback.WorkAuthors;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.RetryLater;

/**
 * Gives what a round's audits found back to those who wrote what was audited, as its report goes out, where the pack
 * says so (CAP-26). Of a case that several people audited it is the audit of its first slot that came in, whichever
 * draw brought the others: a second look is there to hold auditors' judgements against each other.
 */
final class ReturnFindings {

    private final Samples samples;
    private final Audits audits;
    private final People people;
    private final ReturnedFindings returned;
    private final FindingsLetters letters;

    ReturnFindings(Samples samples, Audits audits, People people, ReturnedFindings returned, FindingsLetters letters) {
        this.samples = samples;
        this.audits = audits;
        this.people = people;
        this.returned = returned;
        this.letters = letters;
    }

    /**
     * Gives back what wasn't yet, and tells authors and their line managers, each once for a version of the report.
     *
     * @throws RetryLater if an author answered at the same moment
     */
    void run(Cycle.Approved round, Activity activity, Instant now) {
        List<String> to = activity.entry().findings().to();
        if (to.isEmpty()) {
            return;
        }
        CycleRef ref = round.ref();
        int version = round.made().version();
        List<Person> inPost = people.all(ref.authority()).stream()
                .filter(person -> person.isInPost(OfficeDay.of(now)))
                .toList();
        WorkAuthors authors = new WorkAuthors(to, inPost);
        List<Sample> drawn = samples.of(ref);
        Map<String, Person> told = new TreeMap<>();
        for (Audit.Submitted audit : onePerCase(ref)) {
            authorsOf(audit, drawn, authors)
                    .filter(author -> goesTo(author, audit, new Returned(now, HandedIn.of(audit), version)))
                    .forEach(author -> told.put(author.id(), author));
        }
        letters.post(round, activity.title(), told.values(), inPost);
    }

    private Collection<Audit.Submitted> onePerCase(CycleRef ref) {
        Map<String, Audit.Submitted> first = new LinkedHashMap<>();
        for (Audit audit : audits.ofCycle(ref)) {
            if (audit instanceof Audit.Submitted in) {
                first.putIfAbsent(in.header().drawId(), in);
            }
        }
        return first.values();
    }

    private static Stream<Person> authorsOf(Audit.Submitted audit, List<Sample> drawn, WorkAuthors authors) {
        Audit.Header header = audit.header();
        return drawn.stream()
                .filter(sample -> sample.draw().equals(header.draw()))
                .flatMap(sample -> sample.standing(header.drawId()).stream())
                .flatMap(one -> authors.of(one).stream())
                .filter(author -> !author.id().equals(header.auditor()));
    }

    /** Whether an author is to be told with this version of the report; an earlier attempt may have written it. */
    private boolean goesTo(Person author, Audit.Submitted audit, Returned step) {
        CycleRef ref = audit.header().cycle();
        Findings before = returned.find(ref.authority(), author.id(), audit.id())
                .orElseGet(() -> Findings.none(ref, audit.id(), author.id()));
        if (before.stands(audit) || before.isFull()) {
            return before.returned()
                    .filter(last -> last.version() == step.version())
                    .isPresent();
        }
        Event event = before.event(step, "ReleaseReport");
        if (!returned.keep(before.with(step, event), event)) {
            throw new RetryLater("The findings of %s were changed meanwhile".formatted(audit.id()));
        }
        return true;
    }
}
