package org.sendqa.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.register.AuthorityKeys;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Eligibility;
import org.sendqa.domain.sampling.Frame;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Seed;

/**
 * The register as draws see it: under the draw ids of one cycle, which nobody without the authority's key can trace.
 */
public final class DrawRegister {

    private final Snapshots snapshots;
    private final AuthorityKeys keys;

    /** Reads snapshots and makes draw ids with the authorities' keys. */
    public DrawRegister(Snapshots snapshots, AuthorityKeys keys) {
        this.snapshots = snapshots;
        this.keys = keys;
    }

    Snapshots snapshots() {
        return snapshots;
    }

    /** A draw's seed: one public value for the cycle, as announced, under the draw's own name. */
    Seed seed(CycleRef cycle, DrawDesign design) {
        String publicValue = keys.of(cycle.authority()).publicValue(cycle.activity(), cycle.period());
        return new Seed(cycle.authority(), design.certificateActivity(), cycle.period(), publicValue);
    }

    /**
     * Who of a snapshot can be drawn; reads it once.
     *
     * @param seen what the draw sees of each subject
     */
    Frame frame(CycleRef cycle, Eligibility eligibility, String snapshot, UnaryOperator<Subject> seen) {
        Frame.Gathering gathering = new Frame.Gathering(eligibility, drawIds(cycle));
        snapshots.read(cycle.authority(), snapshot, subject -> gathering.offer(seen.apply(subject)));
        return gathering.frame();
    }

    /** What the sample's snapshot says of a draw id; refuses one that isn't in it. */
    Subject subject(Sample sample, String drawId) {
        UnaryOperator<String> drawIds = drawIds(sample.cycle());
        List<Subject> found = new ArrayList<>();
        snapshots.read(sample.cycle().authority(), sample.snapshot(), subject -> {
            if (drawIds.apply(subject.caseKey()).equals(drawId)) {
                found.add(subject);
            }
        });
        if (found.isEmpty()) {
            throw new IllegalStateException(
                    "The snapshot %s has no case with draw id %s".formatted(sample.snapshot(), drawId));
        }
        return found.getFirst();
    }

    /** The council's own numbers of a sample's cases, by case key. */
    Map<String, String> caseNumbers(Sample sample) {
        Set<String> caseKeys = sample.cases().stream()
                .map(DrawnCase::subject)
                .map(Subject::caseKey)
                .collect(Collectors.toSet());
        return snapshots.caseNumbers(sample.cycle().authority(), sample.snapshot(), caseKeys);
    }

    /** A person's id on the certificates of one cycle. */
    String authorId(CycleRef cycle, String person) {
        return keys.of(cycle.authority()).drawId(cycle.id(), "author/" + person);
    }

    /** The draw ids of cases in one cycle. */
    Set<String> drawIds(CycleRef cycle, Set<String> caseKeys) {
        return caseKeys.stream().map(drawIds(cycle)).collect(Collectors.toSet());
    }

    private UnaryOperator<String> drawIds(CycleRef cycle) {
        var key = keys.of(cycle.authority());
        return caseKey -> key.drawId(cycle.id(), caseKey);
    }
}
