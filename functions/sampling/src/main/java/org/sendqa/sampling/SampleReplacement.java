package org.sendqa.sampling;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Replacement;
import org.sendqa.domain.sampling.ReplacementReason;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.edge.Caller;

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

    /** What the certificate allows; nothing is stored. */
    Replacement decide(Sample sample, String drawId, ReplacementReason reason, Caller caller) {
        var elsewhere = new PastDraws(samples).drawIdsElsewhere(sample.cycle(), sample.draw());
        Certificate certificate = Certificate.read(certificates.read(sample.certificate()));
        return Replacement.of(certificate, drawId, reason, caller.now(), elsewhere::contains);
    }

    /** Stores a replacement; false if somebody changed or confirmed the sample meanwhile. */
    boolean store(Sample sample, String drawId, Replacement.Made made, Caller caller) {
        Event event = event(drawId, made, caller);
        Optional<DrawnCase> by = made.by()
                .map(reserve -> new DrawnCase(reserve, made.stratum(), register.subject(sample, reserve), false));
        String certificate = certificates.keep(
                sample.cycle(),
                sample.draw(),
                sample.revision().number() + 1,
                made.certificate().text());
        return samples.keep(sample.replaced(drawId, by, certificate, event), event);
    }

    private static Event event(String drawId, Replacement.Made made, Caller caller) {
        Map<String, String> details = new HashMap<>();
        details.put("id", drawId);
        details.put("reason", made.certificate().events().getLast().reason());
        made.by().ifPresent(by -> details.put("by", by));
        String kind = made.by().isPresent() ? "replaced" : "withdrawn";
        return new Event(kind, caller.now(), caller.person().id(), details);
    }
}
