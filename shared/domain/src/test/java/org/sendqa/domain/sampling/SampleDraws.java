package org.sendqa.domain.sampling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.time.Window;

/** Registers, designs and certificates to test with: three strata, two cases and two reserves each. */
final class SampleDraws {

    static final LocalDate DRAWN_ON = LocalDate.of(2026, 4, 1);
    static final Instant AT = Instant.parse("2026-04-01T05:00:00Z");
    static final Seed SEED = new Seed("dor", "ehc-plan-audits/team-managers", "2026-04", "314159");
    static final DrawDesign DESIGN = new DrawDesign(
            "ehc-plan-audits",
            "team-managers",
            CellGrid.of("locality", List.of("North", "South", "East")),
            SamplePlan.each("locality", 2),
            2,
            Window.months("finalised", 2),
            12,
            List.of());

    private SampleDraws() {}

    /** A case of a locality whose plan was finalised a month before the draw. */
    static Subject subject(String caseKey, String locality) {
        return subject(caseKey, locality, Map.of("finalised", DRAWN_ON.minusMonths(1)));
    }

    static Subject subject(String caseKey, String locality, Map<String, LocalDate> dates) {
        return new Subject(caseKey, Map.of("locality", locality), dates, List.of());
    }

    /** Seven cases in the North, five in the South, three in the East. */
    static List<Subject> register() {
        return Stream.of(cases("North", 7), cases("South", 5), cases("East", 3))
                .flatMap(List::stream)
                .toList();
    }

    static List<Subject> cases(String locality, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> subject("%s-%d".formatted(locality, number), locality))
                .toList();
    }

    /** The frame of a register; draw ids are the case keys behind an {@code id-}. */
    static Frame frame(List<Subject> register) {
        Frame.Gathering gathering =
                new Frame.Gathering(new Eligibility(DESIGN, DRAWN_ON, Set.of(), Set.of(), Set.of()), "id-"::concat);
        register.forEach(gathering::offer);
        return gathering.frame();
    }

    static StratifiedDraw draw(List<Subject> register) {
        return draw(frame(register));
    }

    static StratifiedDraw draw(Frame frame) {
        return draw(SEED, DESIGN, frame, Facts.NONE);
    }

    /** A draw whose sizes can be settled. */
    static StratifiedDraw draw(Seed seed, DrawDesign design, Frame frame, Facts facts) {
        return switch (Sizing.of(seed, design, frame, facts)) {
            case Sizing.Settled settled -> StratifiedDraw.of(seed, design, frame, settled);
            case Sizing.NotYet notYet -> throw new AssertionError(notYet.sentence());
        };
    }

    static Certificate certificate() {
        List<Subject> register = new ArrayList<>(register());
        register.add(subject("North-old", "North", Map.of("finalised", DRAWN_ON.minusYears(1))));
        return certificate(register);
    }

    static Certificate certificate(List<Subject> register) {
        Frame frame = frame(register);
        List<Certificate.Source> snapshots = List.of(
                new Certificate.Source("sha256:" + "1".repeat(64), AT.minusSeconds(7200), false),
                new Certificate.Source("sha256:" + "2".repeat(64), AT.minusSeconds(3600), true));
        return Certificate.of(SEED, snapshots, DESIGN, frame, draw(frame));
    }

    /** The draw ids selected in a stratum of a certificate, in order. */
    static List<String> selected(Certificate certificate, String stratum) {
        return StratumDraw.ids(stratum(certificate, stratum).selected());
    }

    static List<String> reserves(Certificate certificate, String stratum) {
        return StratumDraw.ids(stratum(certificate, stratum).reserves());
    }

    private static StratumDraw stratum(Certificate certificate, String name) {
        return certificate.strata().stream()
                .filter(stratum -> stratum.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
