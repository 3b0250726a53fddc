package org.sendqa.sampling;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.Shortfall;
import org.sendqa.domain.sampling.Withdrawal;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;

/** Shows a cycle to its officers: where it stands, and each drawn case with the council's own number. */
public final class ViewCycle {

    private final Rounds rounds;
    private final Samples samples;
    private final CaseViews cases;
    private final Certificates certificates;
    private final ToEnter toEnter;

    /** Shows cycles with their samples, their cases and what certificates say has happened since. */
    ViewCycle(Rounds rounds, Samples samples, CaseViews cases, Certificates certificates, ToEnter toEnter) {
        this.rounds = rounds;
        this.samples = samples;
        this.cases = cases;
        this.certificates = certificates;
        this.toEnter = toEnter;
    }

    /** A cycle by id, for officers only. */
    public Outcome<CycleView> view(Caller caller, String cycle) {
        return rounds.forOfficer(caller, cycle)
                .then(round -> new Outcome.Done<>(CycleView.of(
                        round,
                        toEnter.sizes().of(round, caller.now()),
                        toEnter.dice().of(round),
                        draws(round))));
    }

    private List<CycleView.Draw> draws(Round round) {
        List<Sample> drawn = samples.of(round.ref());
        return round.designs().stream()
                .flatMap(design -> draw(round, design, drawn))
                .toList();
    }

    private Stream<CycleView.Draw> draw(Round round, DrawDesign design, List<Sample> drawn) {
        return drawn.stream()
                .filter(sample -> sample.draw().equals(design.draw()))
                .map(sample -> new CycleView.Draw(
                        sample.draw(),
                        round.titleOf(sample.draw()),
                        "/v1/%s/cycles/%s/draws/%s/certificate"
                                .formatted(round.ref().authority(), round.ref().id(), sample.draw()),
                        ThemeView.of(sample.settled().theme()),
                        shortfalls(sample),
                        cases.of(round, sample)));
    }

    private List<String> shortfalls(Sample sample) {
        List<Withdrawal> withdrawn =
                Certificate.read(certificates.read(sample.certificate())).withdrawals();
        return Stream.of(
                        sample.shortfalls(withdrawn).stream().map(Shortfall::sentence),
                        sample.settled().conflicts().stream(),
                        withdrawn.stream().map(Withdrawal::sentence))
                .flatMap(sentences -> sentences)
                .toList();
    }
}
