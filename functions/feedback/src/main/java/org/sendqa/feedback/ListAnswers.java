package org.sendqa.feedback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.feedback.Feedback;
import org.sendqa.domain.feedback.Feedbacks;
import org.sendqa.domain.feedback.Reading;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Lists a round's submitted audits for the QA officers, and how far each auditor is with what was written to them. */
public final class ListAnswers {

    private final Cycles cycles;
    private final Audits audits;
    private final People people;
    private final Feedbacks feedbacks;

    ListAnswers(Cycles cycles, Audits audits, People people, Feedbacks feedbacks) {
        this.cycles = cycles;
        this.audits = audits;
        this.people = people;
        this.feedbacks = feedbacks;
    }

    /**
     * One of them.
     *
     * @param auditor the auditor's name; their id if they have left
     */
    public record Line(Audit.Submitted audit, String auditor, Reading feedback) {}

    /** Those of a round, by slot. */
    public Outcome<List<Line>> run(Caller officer, String cycle) {
        return CycleRef.find(officer.person().authority(), cycle)
                .flatMap(ref -> cycles.find(ref.authority(), ref.id()))
                .<Outcome<List<Line>>>map(found -> new Outcome.Done<>(lines(found)))
                .orElseGet(() -> Outcome.refused(Refusal.UNKNOWN, "There is no cycle %s.".formatted(cycle)));
    }

    private List<Line> lines(Cycle cycle) {
        List<Audit.Submitted> in = audits.ofCycle(cycle.header().ref()).stream()
                .filter(Audit.Submitted.class::isInstance)
                .map(Audit.Submitted.class::cast)
                .toList();
        Map<String, Feedback> written = feedbacks.of(
                cycle.header().ref().authority(), in.stream().map(Audit::id).toList());
        return in.stream()
                .map(audit -> line(audit, Optional.ofNullable(written.get(audit.id()))))
                .toList();
    }

    private Line line(Audit.Submitted audit, Optional<Feedback> feedback) {
        Audit.Header header = audit.header();
        String auditor = people.find(header.cycle().authority(), header.auditor())
                .map(Person::name)
                .orElse(header.auditor());
        return new Line(audit, auditor, feedback.map(Feedback::reading).orElse(Reading.NONE));
    }
}
