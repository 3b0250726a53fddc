package org.sendqa.auditing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.clock.Clock;
import org.sendqa.domain.pack.PapersPlan;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.Contributed;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.Theme;

/** Tells an auditor about the case: what was frozen at the draw, and the council's own number once they may open it. */
final class CaseFacts {

    private final Samples samples;
    private final Snapshots snapshots;
    private final CaseClocksAtDraw clocks;

    CaseFacts(Samples samples, Snapshots snapshots, CaseClocksAtDraw clocks) {
        this.samples = samples;
        this.snapshots = snapshots;
        this.clocks = clocks;
    }

    /**
     * What an auditor sees of a case.
     *
     * @param attributes by field, as they were at the draw
     * @param dates by event
     * @param clocks its statutory clocks on those dates
     * @param caseNumber the council's own; empty until the auditor declared no hand, and for audits given back; for
     *     whoever gets the papers by hand, ever
     * @param missing its papers that were never sent
     * @param theme what the cases of its round have in common; none where none was agreed
     */
    public record Facts(
            Map<String, String> attributes,
            Map<String, LocalDate> dates,
            List<Clock> clocks,
            Optional<String> caseNumber,
            List<String> missing,
            Theme theme) {

        /** Nothing, for whoever may not see the case any more. */
        static final Facts NONE = new Facts(Map.of(), Map.of(), List.of(), Optional.empty(), List.of(), Theme.NONE);

        /** Copies the lists. */
        public Facts {
            clocks = List.copyOf(clocks);
            missing = List.copyOf(missing);
        }

        Facts withoutNumber() {
            return new Facts(attributes, dates, clocks, Optional.empty(), missing, theme);
        }
    }

    /** What was known of the case at the draw, by field, as the form's conditions see it. */
    Map<String, String> attributes(Audit audit) {
        return drawn(sample(audit), audit).subject().attributes();
    }

    /** What an auditor sees who comes by the papers in a way. */
    Facts of(Audit audit, Way way) {
        Sample sample = sample(audit);
        DrawnCase drawn = drawn(sample, audit);
        Optional<String> number = switch (audit) {
            case Audit.InProgress _, Audit.Submitted _ ->
                way == Way.REFERENCE ? number(sample, drawn) : Optional.empty();
            case Audit.Assigned _, Audit.Released _, Audit.Voided _ -> Optional.empty();
        };
        Subject subject = drawn.subject();
        return new Facts(
                subject.attributes(),
                subject.dates(),
                clocks.of(audit.header(), subject),
                number,
                drawn.missing(),
                sample.settled().theme());
    }

    /** How those contributions stand of which the pack says when they are expected. */
    List<Contributed> contributed(Audit audit, PapersPlan plan, Predicate<String> came) {
        return plan.expected().isEmpty() ? List.of() : Contributed.of(plan, drawn(sample(audit), audit), came);
    }

    private Sample sample(Audit audit) {
        Audit.Header header = audit.header();
        return samples.find(header.cycle(), header.draw()).orElseThrow(() -> inNoSample(header));
    }

    private static DrawnCase drawn(Sample sample, Audit audit) {
        Audit.Header header = audit.header();
        return sample.find(header.drawId()).orElseThrow(() -> inNoSample(header));
    }

    private Optional<String> number(Sample sample, DrawnCase drawn) {
        return snapshots.caseNumber(
                sample.cycle().authority(), sample.snapshot(), drawn.subject().caseKey());
    }

    private static IllegalStateException inNoSample(Audit.Header header) {
        return new IllegalStateException("The case of %s is in no sample".formatted(header.id()));
    }
}
