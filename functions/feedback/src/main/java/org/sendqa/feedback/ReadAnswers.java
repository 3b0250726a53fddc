package org.sendqa.feedback;

import java.util.Map;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.feedback.LookBack;
import org.sendqa.domain.feedback.LookBack.Look;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;

/** Shows a QA officer a submitted audit, with what was written about it. */
public final class ReadAnswers {

    private final Audits audits;
    private final Packs packs;
    private final People people;
    private final Samples samples;
    private final LookBack lookBack;

    ReadAnswers(Audits audits, Packs packs, People people, Samples samples, LookBack lookBack) {
        this.audits = audits;
        this.packs = packs;
        this.people = people;
        this.samples = samples;
        this.lookBack = lookBack;
    }

    /**
     * A submitted audit as an officer sees it.
     *
     * @param auditor the auditor's name; their id if they have left
     * @param isOwn whether the officer is its auditor, who can't be the one to write feedback
     * @param attributes what was known of the case at the draw, as the form's conditions see it
     */
    public record View(
            Audit.Submitted audit,
            String auditor,
            boolean isOwn,
            Instrument form,
            Map<String, String> attributes,
            Map<String, Answer> answers,
            Look look) {}

    /** Reads one. */
    public Outcome<View> run(Caller officer, String audit) {
        return new SubmittedAudits(audits).find(officer, audit).then(in -> new Outcome.Done<>(view(in, officer)));
    }

    private View view(Audit.Submitted in, Caller officer) {
        Audit.Header header = in.header();
        String authority = header.cycle().authority();
        Pack pack = packs.byDigest(authority, header.packDigest());
        return new View(
                in,
                people.find(authority, header.auditor()).map(Person::name).orElse(header.auditor()),
                officer.person().id().equals(header.auditor()),
                pack.instrument(header.instrument()),
                attributes(header),
                audits.answers(in),
                lookBack.of(in, OfficeDay.of(officer.now())));
    }

    private Map<String, String> attributes(Audit.Header header) {
        Sample sample = samples.find(header.cycle(), header.draw()).orElseThrow(() -> inNoSample(header));
        return sample.find(header.drawId())
                .orElseThrow(() -> inNoSample(header))
                .subject()
                .attributes();
    }

    private static IllegalStateException inNoSample(Audit.Header header) {
        return new IllegalStateException("The case of %s is in no sample".formatted(header.id()));
    }
}
