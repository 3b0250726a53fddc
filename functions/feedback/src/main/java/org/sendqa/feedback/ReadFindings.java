package org.sendqa.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.feedback.Findings;
import org.sendqa.domain.feedback.FindingsStep;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sharing.Agreements;
import org.sendqa.domain.sharing.Sharing;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;

/** Shows an author, and the line manager, what an audit found of the author's work; who audited it isn't told. */
final class ReadFindings {

    private final OpenFindings open;
    private final Audits audits;
    private final Packs packs;
    private final AuditedWork work;
    private final Agreements agreements;

    ReadFindings(OpenFindings open, Audits audits, Packs packs, AuditedWork work, Agreements agreements) {
        this.open = open;
        this.audits = audits;
        this.packs = packs;
        this.work = work;
        this.agreements = agreements;
    }

    /** The drawn cases, and the way back to the council's own numbers. */
    record AuditedWork(Samples samples, Snapshots snapshots) {

        private Optional<Sample> sample(Audit.Header header) {
            return samples.find(header.cycle(), header.draw());
        }

        private Optional<String> number(Sample sample, String caseKey) {
            return snapshots.caseNumber(sample.cycle().authority(), sample.snapshot(), caseKey);
        }
    }

    /**
     * What there is to see.
     *
     * @param what the audit holds; empty once its time is over, if the audit doesn't stand as it was returned, or for
     *     somebody from outside on a day without an agreement on sharing data
     * @param names of those who wrote the steps
     */
    record View(OpenFindings.Opened opened, String title, Optional<What> what, List<String> names) {}

    /**
     * What an audit holds of the case.
     *
     * @param caseNumber the council's own; empty for whoever isn't shown it as an auditor either
     */
    record What(
            Instrument form,
            Map<String, Answer> answers,
            Map<String, String> attributes,
            Optional<String> caseNumber) {}

    Outcome<View> run(Caller caller, String author, String audit) {
        return open.find(caller, author, audit)
                .then(opened -> new SubmittedAudits(audits)
                        .unswayed(caller, audit(opened.findings()))
                        .then(found -> new Outcome.Done<>(view(caller, opened, found))));
    }

    private Audit audit(Findings findings) {
        return audits.find(findings.cycle().authority(), findings.audit())
                .orElseThrow(() -> new IllegalStateException("The audit %s is gone".formatted(findings.audit())));
    }

    private View view(Caller caller, OpenFindings.Opened opened, Audit audit) {
        Findings findings = opened.findings();
        Pack pack = packs.byDigest(findings.cycle().authority(), audit.header().packDigest());
        Activity activity = pack.activity(findings.cycle().activity());
        LocalDate today = OfficeDay.of(caller.now());
        boolean shown = !today.isAfter(findings.shownUntil())
                && Sharing.under(pack, agreements).of(caller.person(), activity).covers(today, today);
        Optional<What> what = shown && audit instanceof Audit.Submitted in && findings.stands(in)
                ? Optional.of(what(in, pack, caller.person()))
                : Optional.empty();
        return new View(
                opened,
                activity.title(),
                what,
                findings.steps().stream().map(step -> name(step, opened)).toList());
    }

    private What what(Audit.Submitted in, Pack pack, Person reader) {
        Audit.Header header = in.header();
        Sample sample = work.sample(header).orElseThrow(() -> inNoSample(header));
        var subject = sample.find(header.drawId())
                .orElseThrow(() -> inNoSample(header))
                .subject();
        Way way = pack.wayToPapers(pack.activity(header.cycle().activity()), reader);
        return new What(
                pack.instrument(header.instrument()),
                audits.answers(in),
                subject.attributes(),
                way == Way.REFERENCE ? work.number(sample, subject.caseKey()) : Optional.empty());
    }

    private String name(FindingsStep step, OpenFindings.Opened opened) {
        return switch (step) {
            case FindingsStep.Returned _ -> "";
            case FindingsStep.Answered _ -> opened.author().name();
            case FindingsStep.Discussed(var _, var by, var _) ->
                open.people()
                        .find(opened.author().authority(), by)
                        .map(Person::name)
                        .orElse(by);
        };
    }

    private static IllegalStateException inNoSample(Audit.Header header) {
        return new IllegalStateException("The case of %s is in no sample".formatted(header.id()));
    }
}
