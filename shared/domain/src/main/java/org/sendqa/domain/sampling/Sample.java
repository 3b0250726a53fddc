package org.sendqa.domain.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.apportionment.Limit;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.time.OfficeDay;

/**
 * What one draw of a cycle gave and what became of it since: the aggregate behind a certificate.
 *
 * @param draw the draw's id in the activity
 * @param snapshot the digest of the snapshot it was drawn from
 * @param certificate the object that holds its newest certificate
 * @param cases selected cases and those that took a place since; replaced ones stay, marked
 */
public record Sample(
        CycleRef cycle,
        String draw,
        String snapshot,
        String certificate,
        Settled settled,
        List<DrawnCase> cases,
        Revision revision) {

    /** What one draw may give: cases are stored at once, so that no sample is ever half there. */
    public static final int MOST_CASES = 95;

    /** Copies the cases. */
    public Sample {
        cases = List.copyOf(cases);
    }

    /**
     * What was settled at the draw for good.
     *
     * @param profile the object that holds the sample's profile against its frame
     * @param demands what the quota asked for
     * @param theme what the cases have in common, if that was agreed for the round
     * @param conflicts which demands the frame couldn't meet together, a sentence for each minimal set of them
     */
    public record Settled(String profile, List<Demand> demands, Theme theme, List<String> conflicts) {

        /** Of a draw without a theme of the round's own, whose frame gave all that was asked. */
        public Settled(String profile, List<Demand> demands) {
            this(profile, demands, Theme.NONE, List.of());
        }

        /** Copies the lists. */
        public Settled {
            demands = List.copyOf(demands);
            conflicts = List.copyOf(conflicts);
        }

        /** How many cases the quota asked for. */
        public int planned() {
            return demands.stream()
                    .filter(demand -> demand.label().equals(Limit.IN_ALL))
                    .findFirst()
                    .map(Demand::wanted)
                    .orElseGet(() -> demands.stream().mapToInt(Demand::wanted).sum());
        }
    }

    /** The cases to be audited. */
    public List<DrawnCase> standing() {
        return cases.stream().filter(one -> !one.replaced()).toList();
    }

    /**
     * This sample after a case left it.
     *
     * @param by the case that took the place, if one could
     * @param newest the object that holds the certificate made for it
     */
    public Sample replaced(String drawId, Optional<DrawnCase> by, String newest, Event event) {
        List<DrawnCase> next = new ArrayList<>(cases);
        next.replaceAll(one -> one.drawId().equals(drawId) ? one.gone() : one);
        by.ifPresent(next::add);
        return new Sample(cycle, draw, snapshot, newest, settled, next, revision.after(event));
    }

    /** The case of a draw id, standing or not. */
    public Optional<DrawnCase> find(String drawId) {
        return cases.stream().filter(one -> one.drawId().equals(drawId)).findFirst();
    }

    /** A case that stands in the sample. */
    public Optional<DrawnCase> standing(String drawId) {
        return standing().stream().filter(one -> one.drawId().equals(drawId)).findFirst();
    }

    /** This sample with other contributions entered for a case than before. */
    public Sample entered(String drawId, List<Contribution> contributions, Event event) {
        return changed(drawId, one -> one.entered(contributions), event);
    }

    /** This sample with these papers of a case missing, and no others. */
    public Sample without(String drawId, List<String> papers, Event event) {
        return without(drawId, papers, List.of(), event);
    }

    /** The same, with contributions that aren't expected of the case. */
    public Sample without(String drawId, List<String> papers, List<String> notExpected, Event event) {
        NeverSent said = new NeverSent(papers, notExpected, OfficeDay.of(event.at()));
        return changed(drawId, one -> one.without(said), event);
    }

    private Sample changed(String drawId, UnaryOperator<DrawnCase> change, Event event) {
        List<DrawnCase> next = new ArrayList<>(cases);
        next.replaceAll(one -> one.drawId().equals(drawId) ? change.apply(one) : one);
        return new Sample(cycle, draw, snapshot, certificate, settled, next, revision.after(event));
    }

    /**
     * The demands that the draw couldn't meet.
     *
     * @param withdrawn cases that were drawn and don't stand any more, so that they aren't taken for never drawn
     */
    public List<Shortfall> shortfalls(List<Withdrawal> withdrawn) {
        Map<String, Integer> drawn = Stream.concat(
                        standing().stream().map(DrawnCase::stratum),
                        withdrawn.stream().map(Withdrawal::stratum))
                .collect(Collectors.toMap(stratum -> stratum, _ -> 1, Integer::sum));
        return Shortfall.of(settled.demands(), drawn);
    }
}
