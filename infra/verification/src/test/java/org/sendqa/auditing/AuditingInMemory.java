package org.sendqa.auditing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.audit.VoidReason;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.WantedDays;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.session.ReadAgendas;
import org.sendqa.domain.session.SessionDesk;
import org.sendqa.domain.session.SessionSitters;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.WantedSection;
import org.sendqa.testing.DaysOfRounds;
import org.sendqa.testing.InMemoryAssignments;
import org.sendqa.testing.InMemorySessions;
import org.sendqa.testing.SampleInstrument;

/** The auditors' use cases over any ports, for tests that play several features together. */
public record AuditingInMemory(
        Cycles cycles, Packs packs, People people, Audits audits, Outbox outbox, Samples samples, Snapshots snapshots) {

    /** Declares a hand, or none. */
    public Outcome<Audit> declare(Person auditor, String audit, String hand, Instant now) {
        return new DeclareHand(audits, letters()).run(auditor, audit, hand, now);
    }

    /** Answers everything that isn't answered yet, and submits. */
    public Outcome<Audit.Submitted> submit(Person auditor, String audit, Instant now) {
        Map<String, Answer> all = SampleInstrument.completeAnswers("good");
        SampleInstrument.anInstrument().sections().forEach(section -> {
            Map<String, Answer> theirs = new HashMap<>(all);
            theirs.keySet()
                    .retainAll(section.questions().stream().map(Question::id).toList());
            new SaveSection(audits, packs).run(auditor, audit, new WantedSection(section.id(), theirs, 0), now);
        });
        CaseFacts facts = new CaseFacts(samples, snapshots, new CaseClocksAtDraw(packs, cycles));
        return new SubmitAudit(audits, new HandIn(DaysOfRounds.of(audits, packs, people), packs, facts, noSessions()))
                .run(auditor, audit, RequestKey.NONE, now);
    }

    /** The fixtures' cases are looked at one by one. */
    private SessionDesk noSessions() {
        ReadAgendas agendas = new ReadAgendas(packs, cycles, new InMemoryAssignments(), audits);
        return new SessionDesk(agendas, new InMemorySessions(), new SessionSitters(people, samples, audits));
    }

    /** Voids or releases an audit as an officer. */
    public Outcome<Audit> voidAudit(Caller officer, String audit, VoidReason reason) {
        return new VoidAudit(audits, letters()).run(officer, new VoidAudit.Wish(audit, reason.code(), "moderator"));
    }

    /** Gives a submitted audit back to its auditor as an officer, and opens its round again if that was over. */
    public Outcome<Audit> giveBack(Caller officer, String audit) {
        ReopenedLetter letter = new ReopenedLetter(people, "https://qa.example.org");
        return new ReopenAudit(DaysOfRounds.of(audits, packs, people), new AnswersAgain(cycles), letter)
                .run(officer, new ReopenAudit.Wish(audit, "by-mistake", new WantedDays(null, null)));
    }

    private FallenOutLetters letters() {
        return new FallenOutLetters(people, cycles, outbox);
    }
}
