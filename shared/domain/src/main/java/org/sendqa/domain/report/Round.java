package org.sendqa.domain.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Withdrawal;
import org.sendqa.domain.session.Session;

/**
 * Everything a closed cycle left behind that its report is counted from.
 *
 * @param pack the pack the cycle began under
 * @param sessions that are on record
 * @param answers of submitted audits, by audit id and question id
 */
public record Round(
        Pack pack,
        Cycle.Closed cycle,
        List<Sample> samples,
        List<Certified> certificates,
        List<Assignment> assignments,
        List<Audit> audits,
        List<Session> sessions,
        Map<String, Map<String, Answer>> answers) {

    /** Copies the collections. */
    public Round {
        samples = List.copyOf(samples);
        certificates = List.copyOf(certificates);
        assignments = List.copyOf(assignments);
        audits = List.copyOf(audits);
        sessions = List.copyOf(sessions);
        answers = Map.copyOf(answers);
    }

    Activity activity() {
        return pack.activity(cycle.ref().activity());
    }

    Instrument instrument() {
        return pack.instrument(activity().instrument());
    }

    List<DrawPlan> draws() {
        return activity().draws();
    }

    List<DrawnCase> cases(String draw) {
        return sample(draw).stream().flatMap(sample -> sample.cases().stream()).toList();
    }

    Optional<Sample> sample(String draw) {
        return samples.stream().filter(sample -> sample.draw().equals(draw)).findFirst();
    }

    List<Withdrawal> withdrawn(String draw) {
        return certificates.stream()
                .filter(certified -> certified.draw().equals(draw))
                .flatMap(certified -> certified.withdrawn().stream())
                .toList();
    }

    List<Audit> audits(String draw) {
        return audits.stream()
                .filter(audit -> audit.header().draw().equals(draw))
                .toList();
    }

    List<Audit.Submitted> submitted() {
        return audits.stream()
                .flatMap(audit -> audit instanceof Audit.Submitted in ? Stream.of(in) : Stream.empty())
                .toList();
    }

    /** What the draws go by, such as {@code locality}. */
    String dividedBy() {
        return draws().stream()
                .flatMap(draw -> draw.sample().quota().by().stream())
                .distinct()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" and "), words -> words.isEmpty() ? "stratum" : words));
    }

    /** The strata that were asked for, in the pack's order, then any the samples know besides. */
    List<String> strata() {
        Stream<String> asked = samples.stream()
                .flatMap(sample -> sample.settled().demands().stream())
                .flatMap(demand -> demand.strata().stream());
        Stream<String> drawn = samples.stream()
                .flatMap(sample -> sample.cases().stream())
                .map(DrawnCase::stratum)
                .sorted();
        return Stream.concat(asked, drawn).distinct().toList();
    }
}
