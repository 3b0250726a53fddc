package org.sendqa.sampling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.apportionment.Conflict;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.DiceThrow;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.DrawProfile;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Facts;
import org.sendqa.domain.sampling.ProfileJson;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.Seed;
import org.sendqa.domain.sampling.Sizing;
import org.sendqa.domain.sampling.StratifiedDraw;
import org.sendqa.domain.sampling.Surroundings;
import org.sendqa.domain.sampling.Theme;
import org.sendqa.edge.RetryLater;

/** Makes one draw and stores what came of it: first certificate and profile, then the sample that names them. */
public final class Drawing {

    private final DrawRegister register;
    private final Samples samples;
    private final Certificates certificates;
    private final DrawFacts facts;

    /** Draws from a register into samples with their certificates. */
    public Drawing(DrawRegister register, Samples samples, Certificates certificates, DrawFacts facts) {
        this.register = register;
        this.samples = samples;
        this.certificates = certificates;
        this.facts = facts;
    }

    /** What came of it. */
    sealed interface Result {

        /** The sample of the draw; one that was stored meanwhile stands as it is. */
        record Made(Sample sample) implements Result {}

        /** Nothing was drawn. */
        record NotYet(Sizing.NotYet why) implements Result {}
    }

    /**
     * Makes a draw, if its theme is agreed where it needs one and its sizes can be settled.
     *
     * @throws RetryLater if another draw or replacement of the activity may have taken the same cases meanwhile
     */
    Result make(Round round, DrawDesign planned, RegisterChoice.Chosen chosen, Instant now) {
        OnTheme onTheme = facts.onTheme(round, planned);
        return onTheme.missing().<Result>map(Result.NotYet::new).orElseGet(() -> make(round, onTheme, chosen, now));
    }

    private Result make(Round round, OnTheme onTheme, RegisterChoice.Chosen chosen, Instant now) {
        DrawDesign planned = onTheme.design();
        Surroundings read = Surroundings.ofDraw(samples.rounds(round.ref()));
        Batch batch = new Batches(facts.people(), samples, register)
                .of(round.ref(), planned, round.cycle().header().opensOn());
        Throwing throwing = facts.throwing();
        Optional<DiceThrow> dice = throwing.standing(round, planned, chosen);
        var from = dice.map(one -> Throwing.from(one, chosen)).orElse(chosen);
        Basis basis = Basis.of(round, batch.in(planned), from, batch, samples, register);
        Facts known = dice.map(one -> one.before().facts()).orElseGet(() -> facts.of(basis));
        Optional<Seed> thrown = dice.flatMap(one -> Throwing.seed(round, planned, one));
        Seed seed = thrown.orElseGet(() -> register.seed(round.ref(), planned));
        return switch (onTheme.sizing(seed, basis, known)) {
            case Sizing.NotYet notYet -> new Result.NotYet(notYet);
            case Sizing.Settled settled when settled.cases() > Sample.MOST_CASES -> new Result.NotYet(tooMany(settled));
            case Sizing.Settled settled
            when planned.isThrown() && thrown.isEmpty() ->
                new Result.NotYet(throwing.await(basis, known, settled, now));
            case Sizing.Settled settled ->
                new Result.Made(keep(draw(basis, seed, batch.named(settled), onTheme.theme(), now), read));
        };
    }

    private static Sizing.NotYet tooMany(Sizing.Settled settled) {
        return new Sizing.NotYet(
                "too-many",
                "It would take %d cases, and one draw takes %d at most; divide it into several, or lower its number."
                        .formatted(settled.cases(), Sample.MOST_CASES));
    }

    private SampleReplacement.Next draw(Basis basis, Seed seed, Sizing.Settled settled, Theme theme, Instant now) {
        StratifiedDraw draw = StratifiedDraw.of(seed, basis.design(), basis.frame(), settled);
        Certificate certificate = Certificate.of(seed, sources(basis.chosen()), basis.design(), basis.frame(), draw);
        Chances chances = Chances.of(basis.round(), basis.design(), draw.strata(), samples, certificates);
        List<DrawnCase> cases = draw.cases(basis.frame(), chances::of);
        String id = basis.design().draw();
        CycleRef cycle = basis.round().ref();
        Event event = event(basis, certificate, now);
        certificates.keepDesign(cycle.authority(), basis.design());
        Sample sample = new Sample(
                cycle,
                id,
                basis.chosen().snapshot().digest(),
                certificates.keep(cycle, id, 1, certificate.text()),
                settled(certificates.keepProfile(cycle, id, profile(basis, settled, cases)), settled, theme),
                cases,
                Revision.NONE.after(event));
        return new SampleReplacement.Next(sample, event);
    }

    private static Sample.Settled settled(String profile, Sizing.Settled settled, Theme theme) {
        return new Sample.Settled(profile, settled.demands(), theme, Conflict.why(settled.conflicts()));
    }

    private Sample keep(SampleReplacement.Next drawn, Surroundings read) {
        Sample sample = drawn.sample();
        return samples.keep(sample, read, drawn.event()) ? sample : storedMeanwhile(sample.cycle(), sample.draw());
    }

    private static String profile(Basis basis, Sizing.Settled settled, List<DrawnCase> cases) {
        DrawProfile profile = DrawProfile.of(basis.register(), basis.frame(), settled, cases);
        return ProfileJson.write(basis.design().draw(), profile);
    }

    private Sample storedMeanwhile(CycleRef cycle, String draw) {
        return samples.find(cycle, draw)
                .orElseThrow(
                        () -> new RetryLater("Another round drew while %s of %s was drawn, or its number was changed"
                                .formatted(draw, cycle.id())));
    }

    private static List<Certificate.Source> sources(RegisterChoice.Chosen chosen) {
        return chosen.all().stream()
                .map(snapshot -> new Certificate.Source(snapshot.digest(), snapshot.at(), snapshot.complete()))
                .toList();
    }

    private static Event event(Basis basis, Certificate certificate, Instant now) {
        return new Event(
                "drawn",
                now,
                "DrawSample",
                Map.of(
                        "draw", basis.design().draw(),
                        "frame", Integer.toString(basis.frame().size()),
                        "certificate", certificate.digest()));
    }
}
