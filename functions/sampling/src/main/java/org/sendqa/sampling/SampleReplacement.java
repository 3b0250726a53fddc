package org.sendqa.sampling;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Exclusion;
import org.sendqa.domain.sampling.Replacement;
import org.sendqa.domain.sampling.ReplacementReason;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.StratumDraw;
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
    Replacement decide(Round round, Sample sample, String drawId, ReplacementReason reason, Caller caller) {
        Certificate certificate = Certificate.read(certificates.read(sample.certificate()));
        return Replacement.of(certificate, drawId, reason, caller.now(), passingOver(round, sample));
    }

    private Replacement.PassingOver passingOver(Round round, Sample sample) {
        DrawDesign design = round.design(sample.draw());
        if (design.otherDraw().isPresent()) {
            Set<String> standing = OtherSample.of(samples, round.ref(), design).drawIds();
            return new Replacement.PassingOver(id -> !standing.contains(id), Exclusion.NOT_IN_OTHER_DRAW);
        }
        Set<String> elsewhere = new PastDraws(samples).drawIdsElsewhere(sample.cycle(), round.related(sample.draw()));
        return new Replacement.PassingOver(elsewhere::contains, Exclusion.DRAWN_BY_ANOTHER);
    }

    /** Stores a replacement; false if somebody changed or confirmed the sample meanwhile. */
    boolean store(Round round, Sample sample, String drawId, Replacement.Made made, Caller caller) {
        Event event = event(drawId, made, caller);
        Optional<DrawnCase> by = made.by().map(reserve -> taking(round, sample, drawId, reserve, made.certificate()));
        String certificate = certificates.keep(
                sample.cycle(),
                sample.draw(),
                sample.revision().number() + 1,
                made.certificate().text());
        return samples.keep(sample.replaced(drawId, by, certificate, event), event);
    }

    /** The reserve in the place of a case: of the same cell, as likely to be drawn as its stratum says. */
    private DrawnCase taking(Round round, Sample sample, String drawId, String reserve, Certificate certificate) {
        Subject subject = register.subject(sample, reserve);
        OtherSample other = OtherSample.of(samples, round.ref(), round.design(sample.draw()));
        StratumDraw stratum = certificate.strata().stream()
                .filter(one -> one.frame().contains(reserve))
                .findFirst()
                .orElseThrow();
        String cell = sample.find(drawId).map(DrawnCase::stratum).orElse(stratum.name());
        return new DrawnCase(reserve, cell, subject, stratum.probability().times(other.probability(subject)), false);
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
