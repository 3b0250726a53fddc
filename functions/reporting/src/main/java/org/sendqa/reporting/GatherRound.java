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
import org.sendqa.domain.session.Sessions;

/** Gathers what a closed cycle left behind, from wherever it is kept. */
final class GatherRound {

    private final Packs packs;
    private final Samples samples;
    private final Certificates certificates;
    private final Work work;

    GatherRound(Packs packs, Samples samples, Certificates certificates, Work work) {
        this.packs = packs;
        this.samples = samples;
        this.certificates = certificates;
        this.work = work;
    }

    /** What was done with the cases: by whom, with what answers, and in which sessions. */
    record Work(Assignments assignments, Audits audits, Sessions sessions) {}

    Round gather(Cycle.Closed cycle) {
        List<Sample> drawn = samples.of(cycle.ref());
        List<Audit> handedOut = work.audits().ofCycle(cycle.ref());
        return new Round(
                packs.byDigest(cycle.ref().authority(), cycle.header().packDigest()),
                cycle,
                drawn,
                drawn.stream().map(this::certified).toList(),
                work.assignments().of(cycle.ref()),
                handedOut,
                work.sessions().of(cycle.ref()),
                answers(handedOut));
    }

    private Certified certified(Sample sample) {
        return Certified.of(sample.draw(), Certificate.read(certificates.read(sample.certificate())));
    }

    private Map<String, Map<String, Answer>> answers(List<Audit> handedOut) {
        Map<String, Map<String, Answer>> answers = new LinkedHashMap<>();
        for (Audit audit : handedOut) {
            if (audit instanceof Audit.Submitted submitted) {
                answers.put(audit.id(), work.audits().answers(submitted));
            }
        }
        return answers;
    }
}
