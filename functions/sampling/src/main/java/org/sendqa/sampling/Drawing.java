package org.sendqa.sampling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Eligibility;
import org.sendqa.domain.sampling.Frame;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.Seed;
import org.sendqa.domain.sampling.StratifiedDraw;

/** Makes one draw and stores what came of it: first the certificate, then the sample that names it. */
public final class Drawing {

    private final DrawRegister register;
    private final Samples samples;
    private final Certificates certificates;

    /** Draws from a register into samples with their certificates. */
    public Drawing(DrawRegister register, Samples samples, Certificates certificates) {
        this.register = register;
        this.samples = samples;
        this.certificates = certificates;
    }

    /** The sample of a draw; one that was stored meanwhile stands as it is. */
    Sample make(Round round, DrawDesign design, RegisterChoice.Chosen chosen, Instant now) {
        Frame frame = register.frame(
                round.ref(), eligibility(round, design), chosen.snapshot().digest());
        Seed seed = register.seed(round.ref(), design);
        StratifiedDraw draw = StratifiedDraw.of(seed, design, frame);
        Certificate certificate = Certificate.of(seed, sources(chosen), design, frame, draw);
        Event event = event(design, frame, certificate, now);
        Sample sample = new Sample(
                round.ref(),
                design.draw(),
                chosen.snapshot().digest(),
                certificates.keep(round.ref(), design.draw(), 1, certificate.text()),
                cases(draw, frame),
                Revision.NONE.after(event));
        return samples.keep(sample, event) ? sample : storedMeanwhile(round.ref(), design);
    }

    private Eligibility eligibility(Round round, DrawDesign design) {
        PastDraws past = new PastDraws(samples);
        return new Eligibility(
                design,
                round.cycle().header().opensOn(),
                past.before(round.ref(), design.repeatMonths()),
                past.byEarlierDraws(round.ref(), design));
    }

    private Sample storedMeanwhile(CycleRef cycle, DrawDesign design) {
        return samples.find(cycle, design.draw())
                .orElseThrow(() -> new IllegalStateException(
                        "The sample %s of %s could not be stored".formatted(design.draw(), cycle.id())));
    }

    private static List<Certificate.Source> sources(RegisterChoice.Chosen chosen) {
        return chosen.all().stream()
                .map(snapshot -> new Certificate.Source(snapshot.digest(), snapshot.at(), snapshot.complete()))
                .toList();
    }

    private static List<DrawnCase> cases(StratifiedDraw draw, Frame frame) {
        return draw.strata().stream()
                .flatMap(stratum -> stratum.selected().stream()
                        .map(ticket -> new DrawnCase(
                                ticket.id(), stratum.name(), frame.subject(stratum.name(), ticket.id()), false)))
                .toList();
    }

    private static Event event(DrawDesign design, Frame frame, Certificate certificate, Instant now) {
        return new Event(
                "drawn",
                now,
                "DrawSample",
                Map.of(
                        "draw", design.draw(),
                        "frame", Integer.toString(frame.size()),
                        "certificate", certificate.digest()));
    }
}
