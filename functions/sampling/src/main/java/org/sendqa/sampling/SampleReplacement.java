package org.sendqa.sampling;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.sampling.CaseEvent;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Replacement;
import org.sendqa.domain.sampling.ReplacementReason;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;

/**
 * Decides a replacement on a sample's newest certificate and stores it: first the next certificate, then the sample.
 */
public final class SampleReplacement {

    private final DrawRegister register;
    private final Samples samples;
    private final Certificates certificates;

    /** Replaces cases of samples from the register they were drawn from. */
    public SampleReplacement(DrawRegister register, Samples samples, Certificates certificates) {
        this.register = register;
        this.samples = samples;
        this.certificates = certificates;
    }

    /** A sample with what changed it. */
    record Next(Sample sample, Event event) {}

    /**
     * What the certificate allows; nothing is stored. A task hands on the instant of what woke it, which may lie before
     * the last event: the certificate's events then bear that one's instant, since they stand in order.
     */
    Replacement decide(Sample sample, String drawId, ReplacementReason reason, Instant now) {
        var elsewhere = new PastDraws(samples).drawIdsElsewhere(sample.cycle(), sample.draw());
        Certificate certificate = Certificate.read(certificates.read(sample.certificate()));
        Instant at = certificate.events().stream()
                .map(CaseEvent::at)
                .filter(now::isBefore)
                .reduce(now, (_, later) -> later);
        return Replacement.of(certificate, drawId, reason, at, elsewhere::contains);
    }

    /** Stores a replacement; false if somebody changed or confirmed the sample meanwhile. */
    boolean store(Sample sample, String drawId, Replacement.Made made, Instant now, String by) {
        Next next = next(sample, drawId, made, now, by);
        return samples.keep(next.sample(), next.event());
    }

    /** The sample after a replacement, whose certificate is stored already, itself not yet. */
    Next next(Sample sample, String drawId, Replacement.Made made, Instant now, String who) {
        Event event = event(drawId, made, now, who);
        Optional<DrawnCase> by = made.by()
                .map(reserve -> new DrawnCase(reserve, made.stratum(), register.subject(sample, reserve), false));
        String certificate = certificates.keep(
                sample.cycle(),
                sample.draw(),
                sample.revision().number() + 1,
                made.certificate().text());
        return new Next(sample.replaced(drawId, by, certificate, event), event);
    }

    private static Event event(String drawId, Replacement.Made made, Instant now, String by) {
        Map<String, String> details = new HashMap<>();
        details.put("id", drawId);
        details.put("reason", made.certificate().events().getLast().reason());
        made.by().ifPresent(reserve -> details.put("by", reserve));
        String kind = made.by().isPresent() ? "replaced" : "withdrawn";
        return new Event(kind, now, by, details);
    }
}
