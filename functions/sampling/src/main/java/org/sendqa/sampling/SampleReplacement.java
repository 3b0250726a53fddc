package org.sendqa.sampling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.CaseEvent;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Exclusion;
import org.sendqa.domain.sampling.Replacement;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.StratumDraw;

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
     * The samples that a case leaves when it leaves one: the shares taken of that one, and of those, as far as they
     * hold it, before it, so that a repetition can go on where an attempt was cut off.
     */
    List<Sample> leaves(Round round, Sample sample, String drawId) {
        List<Sample> all = new ArrayList<>();
        for (DrawDesign share : round.sharesOf(sample.draw())) {
            samples.find(round.ref(), share.draw())
                    .filter(taken -> taken.standing(drawId).isPresent())
                    .ifPresent(taken -> all.addAll(leaves(round, taken, drawId)));
        }
        all.add(sample);
        return List.copyOf(all);
    }

    /**
     * What the certificate allows; nothing is stored. A task hands on the instant of what woke it, which may lie before
     * the last event: the certificate's events then bear that one's instant, since they stand in order.
     */
    Replacement decide(Round round, Sample sample, Leaving leaving) {
        Certificate certificate = Certificate.read(certificates.read(sample.certificate()));
        Instant at = certificate.events().stream()
                .map(CaseEvent::at)
                .filter(leaving.at()::isBefore)
                .reduce(leaving.at(), (_, later) -> later);
        return Replacement.of(certificate, leaving.drawId(), leaving.reason(), at, passingOver(round, sample));
    }

    private Replacement.PassingOver passingOver(Round round, Sample sample) {
        DrawDesign design = round.design(sample.draw());
        if (design.otherDraw().isPresent()) {
            Set<String> standing = OtherSample.of(samples, round.ref(), design).drawIds();
            return new Replacement.PassingOver(id -> !standing.contains(id), Exclusion.NOT_IN_OTHER_DRAW);
        }
        PastDraws draws = new PastDraws(samples);
        Set<String> here = draws.drawIdsElsewhere(sample.cycle(), round.related(sample.draw()));
        Set<String> around = register.drawIds(sample.cycle(), draws.around(round.ref(), design.repeatMonths()));
        return new Replacement.PassingOver(id -> here.contains(id) || around.contains(id), Exclusion.DRAWN_BY_ANOTHER);
    }

    /** The sample after a replacement, whose certificate is stored already, itself not yet. */
    Next next(Round round, Sample sample, Leaving leaving, Replacement.Made made) {
        String drawId = leaving.drawId();
        Event event = event(leaving, made);
        Optional<DrawnCase> by = made.by().map(reserve -> taking(round, sample, drawId, reserve, made.certificate()));
        String certificate = certificates.keep(
                sample.cycle(),
                sample.draw(),
                sample.revision().number() + 1,
                made.certificate().text());
        return new Next(sample.replaced(drawId, by, certificate, event), event);
    }

    /** The reserve in the place of a case: of the same cell, as likely to be drawn as its stratum says. */
    private DrawnCase taking(Round round, Sample sample, String drawId, String reserve, Certificate certificate) {
        DrawDesign design = round.design(sample.draw());
        Subject subject = OtherSample.of(samples, round.ref(), design)
                .subject(reserve)
                .orElseGet(() -> register.subject(sample, reserve));
        Chances chances = Chances.of(round, design, certificate.strata(), samples, certificates);
        StratumDraw stratum = certificate.strata().stream()
                .filter(one -> one.frame().contains(reserve))
                .findFirst()
                .orElseThrow();
        String cell = sample.find(drawId).map(DrawnCase::stratum).orElse(stratum.name());
        return new DrawnCase(reserve, cell, subject, stratum.probability().times(chances.of(reserve)), false);
    }

    private static Event event(Leaving leaving, Replacement.Made made) {
        Map<String, String> details = new HashMap<>();
        details.put("id", leaving.drawId());
        details.put("reason", made.certificate().events().getLast().reason());
        made.by().ifPresent(reserve -> details.put("by", reserve));
        String kind = made.by().isPresent() ? "replaced" : "withdrawn";
        return new Event(kind, leaving.at(), leaving.by(), details);
    }
}
