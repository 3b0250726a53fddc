package org.sendqa.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.PapersWord;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.Demand;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.NeverSent;
import org.sendqa.domain.sampling.Probability;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.session.Session;
import org.sendqa.domain.session.SessionRecord;
import org.sendqa.domain.session.SessionRef;

/** Grows a closed cycle of the sample framework case by case. */
final class SampleRound {

    private static final Sample.Settled SETTLED = new Sample.Settled(
            "", List.of(new Demand("North", 1, List.of("North")), new Demand("East", 1, List.of("East"))));

    static final Instant CUT_OFF = Instant.parse("2026-04-24T06:00:00Z");
    private static final CycleRef CYCLE = new CycleRef("dor", "plan-audits", "2026-04");
    private static final Deadline DEADLINE = new Deadline(LocalDate.of(2026, 4, 17), LocalDate.of(2026, 4, 24));
    private static final Cycle.Header HEADER = new Cycle.Header(
            CYCLE, SamplePack.DIGEST, LocalDate.of(2026, 4, 1), "sha256:0", Instant.EPOCH, Revision.NONE);

    private final Map<String, List<DrawnCase>> cases = new TreeMap<>(Map.of("managers", List.of(), "leads", List.of()));
    private final List<Certified> certificates = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<Audit> audits = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final Map<String, Map<String, Answer>> answers = new TreeMap<>();

    /** A case audited in time. */
    SampleRound audited(String draw, String stratum, String grade, Map<String, Answer> given) {
        return submitted(draw, stratum, grade, given, DEADLINE.dueOn());
    }

    SampleRound audited(String draw, String stratum, String grade) {
        return audited(draw, stratum, grade, Map.of("overall", new Answer.Graded(grade)));
    }

    SampleRound auditedLate(String draw, String stratum, String grade) {
        return submitted(draw, stratum, grade, Map.of(), DEADLINE.closesOn());
    }

    /** The case audited last, by somebody else for another draw. */
    SampleRound auditedAgain(String draw, String grade) {
        return auditedAgain(draw, grade, Map.of());
    }

    SampleRound auditedAgain(String draw, String grade, Map<String, Answer> given) {
        Audit.Header first = audits.getLast().header();
        return submitted(header(draw, first.drawId(), first.stratum()), grade, given, DEADLINE.dueOn());
    }

    SampleRound unanswered(String draw, String stratum) {
        audits.add(new Audit.Assigned(allocate(draw, stratum)));
        return this;
    }

    SampleRound handedBack(String draw, String stratum, ReleaseReason reason) {
        Audit.Assigned audit = new Audit.Assigned(allocate(draw, stratum));
        audits.add(audit.released(reason, new Event("released", CUT_OFF, "sample")));
        return this;
    }

    /** A case whose audit came in and can't stand. */
    SampleRound voided(String draw, String stratum, String grade) {
        audited(draw, stratum, grade);
        answers.remove(audits.getLast().id());
        audits.set(
                audits.size() - 1,
                ((Audit.Submitted) audits.getLast()).voided(ReleaseReason.FOUND, new Event("voided", CUT_OFF, "a")));
        return this;
    }

    SampleRound unfilled(String draw, String stratum, String sentence) {
        String drawId = draw(draw, stratum, false);
        assignments.add(new Assignment(assignments.size() + 1, draw, drawId, Optional.empty(), 0, sentence));
        return this;
    }

    /** An audited case with papers missing, whose auditor couldn't open the others. */
    SampleRound withoutPapers(String draw, String stratum, List<String> missing) {
        Event told = new Event("papers-told", CUT_OFF, "sample");
        Audit.InProgress open = new Audit.InProgress(allocate(draw, stratum)).told(PapersWord.NO_RIGHTS, told);
        answers.put(open.id(), Map.of("overall", new Answer.Graded("good")));
        audits.add(open.submitted("", "good", CUT_OFF, DEADLINE.dueOn(), told));
        cases.computeIfPresent(draw, (_, drawn) -> {
            drawn.add(drawn.removeLast().without(new NeverSent(missing, DEADLINE.dueOn())));
            return drawn;
        });
        return this;
    }

    SampleRound replaced(String draw, String stratum) {
        draw(draw, stratum, true);
        return this;
    }

    SampleRound certified(Certified certificate) {
        certificates.add(certificate);
        return this;
    }

    /** A session of the managers' cases. */
    SampleRound held(SessionRecord record) {
        sessions.add(new Session(new SessionRef(CYCLE, "managers", sessions.size() + 1), record, Revision.NONE));
        return this;
    }

    Round closed() {
        List<Sample> samples = cases.entrySet().stream()
                .map(entry -> new Sample(CYCLE, entry.getKey(), "", "", SETTLED, entry.getValue(), Revision.NONE))
                .toList();
        Cycle.Closed cycle = new Cycle.Closed(HEADER, DEADLINE, new Count(audits.size(), 0, 0));
        return new Round(SamplePack.pack(), cycle, samples, certificates, assignments, audits, sessions, answers);
    }

    RoundReport report() {
        return RoundReport.of(closed(), 1, CUT_OFF);
    }

    private SampleRound submitted(String draw, String stratum, String grade, Map<String, Answer> given, LocalDate day) {
        return submitted(allocate(draw, stratum), grade, given, day);
    }

    private SampleRound submitted(Audit.Header header, String grade, Map<String, Answer> given, LocalDate day) {
        Audit.InProgress audit = new Audit.InProgress(header);
        answers.put(audit.id(), given);
        audits.add(audit.submitted("", grade, CUT_OFF, day, new Event("submitted", CUT_OFF, "sample")));
        return this;
    }

    private Audit.Header allocate(String draw, String stratum) {
        return header(draw, draw(draw, stratum, false), stratum);
    }

    private Audit.Header header(String draw, String drawId, String stratum) {
        int slot = assignments.size() + 1;
        assignments.add(new Assignment(slot, draw, drawId, Optional.of("auditor-" + slot), 1, ""));
        return new Audit.Header(
                CYCLE,
                "audit-" + slot,
                draw,
                drawId,
                stratum,
                "auditor-" + slot,
                SamplePack.DIGEST,
                "plan",
                DEADLINE,
                PapersWord.NOTHING,
                Revision.NONE);
    }

    private String draw(String draw, String stratum, boolean replaced) {
        List<DrawnCase> drawn = new ArrayList<>(cases.get(draw));
        String drawId = draw + "-" + drawn.size();
        drawn.add(new DrawnCase(
                drawId, stratum, new Subject("", Map.of(), Map.of(), List.of()), Probability.ONE, replaced));
        cases.put(draw, drawn);
        return drawId;
    }
}
