package org.sendqa.sampling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sendqa.domain.register.CaseClocks;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.Shortfall;
import org.sendqa.domain.sampling.Withdrawal;
import org.sendqa.edge.Caller;
import org.sendqa.edge.ClockReply;
import org.sendqa.edge.Outcome;

/** Shows a cycle to its officers: where it stands, and each drawn case with the council's own number. */
public final class ViewCycle {

    private final Rounds rounds;
    private final Samples samples;
    private final DrawRegister register;
    private final Certificates certificates;
    private final SizesToAgree sizes;

    /** Shows cycles with their samples, the register's case numbers and what certificates say has happened since. */
    ViewCycle(Rounds rounds, Samples samples, DrawRegister register, Certificates certificates, SizesToAgree sizes) {
        this.rounds = rounds;
        this.samples = samples;
        this.register = register;
        this.certificates = certificates;
        this.sizes = sizes;
    }

    /** A cycle by id, for officers only. */
    public Outcome<CycleView> view(Caller caller, String cycle) {
        return rounds.forOfficer(caller, cycle)
                .then(round -> new Outcome.Done<>(CycleView.of(round, sizes.of(round), draws(round))));
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
                        shortfalls(sample),
                        cases(round, sample)));
    }

    private List<String> shortfalls(Sample sample) {
        List<Withdrawal> withdrawn =
                Certificate.read(certificates.read(sample.certificate())).withdrawals();
        return Stream.concat(
                        sample.shortfalls(withdrawn).stream().map(Shortfall::sentence),
                        withdrawn.stream().map(Withdrawal::sentence))
                .toList();
    }

    private List<CycleView.DrawnCaseView> cases(Round round, Sample sample) {
        Map<String, String> numbers = register.caseNumbers(sample);
        return sample.cases().stream()
                .map(drawn -> new CycleView.DrawnCaseView(
                        drawn.drawId(),
                        drawn.stratum(),
                        numbers.getOrDefault(drawn.subject().caseKey(), ""),
                        drawn.subject().attributes(),
                        drawn.subject().contributions().stream()
                                .map(CycleView.ContributorView::of)
                                .toList(),
                        clocks(round, drawn.subject()),
                        drawn.probability().text(),
                        drawn.replaced(),
                        drawn.missing()))
                .toList();
    }

    private static List<ClockReply> clocks(Round round, Subject subject) {
        LocalDate opensOn = round.cycle().header().opensOn();
        return CaseClocks.of(round.pack(), round.layout(), subject, opensOn).stream()
                .map(clock -> ClockReply.of(clock, opensOn))
                .toList();
    }
}
