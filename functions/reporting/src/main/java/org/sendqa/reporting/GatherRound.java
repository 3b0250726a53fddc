package org.sendqa.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.report.Certified;
import org.sendqa.domain.report.Round;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;

/** Gathers what a closed cycle left behind, from wherever it is kept. */
final class GatherRound {

    private final Packs packs;
    private final Samples samples;
    private final Certificates certificates;
    private final Assignments assignments;
    private final Audits audits;

    GatherRound(Packs packs, Samples samples, Certificates certificates, Assignments assignments, Audits audits) {
        this.packs = packs;
        this.samples = samples;
        this.certificates = certificates;
        this.assignments = assignments;
        this.audits = audits;
    }

    Round gather(Cycle.Closed cycle) {
        List<Sample> drawn = samples.of(cycle.ref());
        List<Audit> handedOut = audits.ofCycle(cycle.ref());
        return new Round(
                packs.byDigest(cycle.ref().authority(), cycle.header().packDigest()),
                cycle,
                drawn,
                drawn.stream().map(this::certified).toList(),
                assignments.of(cycle.ref()),
                handedOut,
                answers(handedOut));
    }

    private Certified certified(Sample sample) {
        return Certified.of(sample.draw(), Certificate.read(certificates.read(sample.certificate())));
    }

    private Map<String, Map<String, Answer>> answers(List<Audit> handedOut) {
        Map<String, Map<String, Answer>> answers = new LinkedHashMap<>();
        for (Audit audit : handedOut) {
            if (audit instanceof Audit.Submitted submitted) {
                answers.put(audit.id(), audits.answers(submitted));
            }
        }
        return answers;
    }
}
