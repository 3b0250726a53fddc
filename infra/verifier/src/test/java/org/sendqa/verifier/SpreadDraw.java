package org.sendqa.verifier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.register.SubjectLine;
import org.sendqa.domain.sampling.CellGrid;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.Eligibility;
import org.sendqa.domain.sampling.Facts;
import org.sendqa.domain.sampling.Frame;
import org.sendqa.domain.sampling.Seed;
import org.sendqa.domain.sampling.Sizing;
import org.sendqa.domain.sampling.StratifiedDraw;
import org.sendqa.domain.time.Window;

/** A draw of four cases of forty that is spread over needs. */
final class SpreadDraw {

    static final LocalDate DRAWN_ON = LocalDate.of(2026, 4, 1);
    static final String SECRET = "sample secret";
    static final List<Subject> REGISTER = register(number -> number % 4 == 0 ? "ASD" : "MLD");

    /** The same cases as somebody would have them who wants other slices. */
    static final List<Subject> OTHER_NEEDS = register(number -> number % 3 == 0 ? "ASD" : "MLD");

    static final DrawDesign DESIGN = new DrawDesign(
            "audits",
            "plans",
            new CellGrid(new TreeMap<>()),
            new SamplePlan(
                    new Quota.Total(List.of(), new Amount.Fixed(4), List.of()),
                    List.of(),
                    List.of("need"),
                    SamplePlan.WhenShort.DRAW),
            2,
            Window.months("finalised", 2),
            12,
            List.of());

    private static final AuthorityKey KEY = AuthorityKey.of("dor", SECRET);
    private static final String CYCLE = new CycleRef("dor", "audits", "2026-04").id();

    private SpreadDraw() {}

    /** The certificate of a draw from some cases that says it was made from {@link #REGISTER}. */
    static String drawnFrom(List<Subject> cases) {
        Eligibility eligibility = new Eligibility(DESIGN, DRAWN_ON, Set.of(), Set.of(), Set.of());
        Frame.Gathering gathering = new Frame.Gathering(eligibility, caseKey -> KEY.drawId(CYCLE, caseKey));
        cases.forEach(gathering::offer);
        Seed seed = new Seed("dor", "audits/plans", "2026-04", KEY.publicValue("audits", "2026-04"));
        Frame frame = gathering.frame();
        Sizing.Settled sizes = (Sizing.Settled) Sizing.of(seed, DESIGN, frame, Facts.NONE);
        var source = new Certificate.Source(Digest.of(lines(REGISTER)), Instant.parse("2026-03-31T05:00:00Z"), true);
        StratifiedDraw draw = StratifiedDraw.of(seed, DESIGN, frame, sizes);
        return Certificate.of(seed, List.of(source), DESIGN, frame, draw).text();
    }

    /** The lines of a snapshot. */
    static String lines(List<Subject> cases) {
        return cases.stream().map(one -> SubjectLine.write(one) + "\n").collect(Collectors.joining());
    }

    private static List<Subject> register(IntFunction<String> need) {
        return IntStream.rangeClosed(1, 40)
                .mapToObj(number -> new Subject(
                        "case-%02d".formatted(number),
                        Map.of("need", need.apply(number)),
                        Map.of("finalised", DRAWN_ON.minusDays(20)),
                        List.of()))
                .toList();
    }
}
