package org.sendqa.reporting;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.instrument.Section;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/**
 * Shows officers what auditors wrote beside the overall grade: what others should learn, what would have helped. Free
 * words may point to a child, so that no report holds them and nobody else reads them.
 */
final class ReadComments {

    private final ReadReports readReports;
    private final Packs packs;
    private final Audits audits;

    ReadComments(ReadReports readReports, Packs packs, Audits audits) {
        this.readReports = readReports;
        this.packs = packs;
        this.audits = audits;
    }

    /** The comments of a cycle that is reported on, one for each submitted audit; for officers only. */
    Outcome<List<AuditorComment>> of(Caller caller, String cycle) {
        if (!caller.isOfficer()) {
            return Outcome.refused(
                    Refusal.FORBIDDEN, "Only QA officers read what auditors wrote. The report has the figures.");
        }
        return readReports
                .of(caller.person(), cycle)
                .<Outcome<List<AuditorComment>>>map(report -> new Outcome.Done<>(comments(report.cycle())))
                .orElseGet(() -> Outcome.refused(
                        Refusal.UNKNOWN, "There is no report of this cycle yet. Comments appear together with it."));
    }

    private List<AuditorComment> comments(CycleRef cycle) {
        return audits.ofCycle(cycle).stream()
                .flatMap(audit -> audit instanceof Audit.Submitted in ? Stream.of(in) : Stream.empty())
                .map(this::comment)
                .toList();
    }

    private AuditorComment comment(Audit.Submitted audit) {
        Audit.Header header = audit.header();
        Pack pack = packs.byDigest(header.cycle().authority(), header.packDigest());
        Map<String, Answer> answers = audits.answers(audit);
        List<AuditorComment.Passage> passages = askedBesideTheGrade(pack.instrument(header.instrument()))
                .flatMap(question -> answers.get(question.id()) instanceof Answer.Text(var text)
                        ? Stream.of(new AuditorComment.Passage(question.words(), text))
                        : Stream.empty())
                .toList();
        return new AuditorComment(draw(pack, header), header.stratum(), passages);
    }

    /** The texts in the section of the overall grade; all texts of a form without one. */
    private static Stream<Question> askedBesideTheGrade(Instrument instrument) {
        return instrument.sections().stream()
                .map(Section::questions)
                .filter(asked -> instrument.overall().isEmpty()
                        || asked.stream().anyMatch(one -> one.id().equals(instrument.overall())))
                .flatMap(List::stream)
                .filter(question -> question.kind() instanceof Kind.Text);
    }

    private static String draw(Pack pack, Audit.Header header) {
        return pack.activity(header.cycle().activity()).draws().stream()
                .filter(draw -> draw.id().equals(header.draw()))
                .map(DrawPlan::title)
                .findFirst()
                .orElse(header.draw());
    }
}
