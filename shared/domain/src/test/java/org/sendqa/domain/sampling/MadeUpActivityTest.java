package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.calendar.AcademicCalendar;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Bound;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.pack.SamplePlan.WhenShort;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.time.Window;

/**
 * An activity of no authority: at least eight plans, two of each phase, spread over need and age, one in ten doubled
 * (after rows BIR-33, 34, 36, 40). From pack to certificate without any code of its own.
 */
class MadeUpActivityTest {

    private static final SamplePlan PLANS = new SamplePlan(
            new Quota.Total(List.of("phase"), new Amount.Agreed(8, 12), List.of(Bound.atLeastEach("phase", 2))),
            List.of(),
            List.of("need", "age"),
            WhenShort.DRAW);
    private static final SamplePlan DOUBLED =
            SamplePlan.of(new Quota.Total(List.of(), new Amount.ShareOf("plans", 10), List.of()));
    private final Activity activity = new Activity(
            "practice-reviews",
            "Practice reviews",
            Activity.Status.LIVE,
            Timing.monthly(7),
            Window.months("finalised", 2),
            12,
            List.of(plan("plans", PLANS), plan("doubled", DOUBLED)),
            "review",
            new Activity.Deadlines(1, 1, 1, 3, 1, 1),
            new Activity.Target(4, 5, "80 %"),
            new Activity.Audience(List.of()),
            List.of());
    private final Pack pack = new Pack(
            "made-up",
            "Made-up Council",
            "",
            List.of(),
            new RegisterLayout(
                    List.of(new Column("Phase", "phase", Kind.TEXT, true, Set.copyOf(Quotas.PHASES))),
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    7),
            AcademicCalendar.NONE,
            List.of(activity),
            List.of());
    private final DrawDesign plans = DrawDesign.of(pack, activity, "plans");
    private final Frame frame = Quotas.frame(plans, register());
    private final StratifiedDraw draw = SampleDraws.draw(seed("plans"), plans, frame, Quotas.agreed(9));
    private final List<DrawnCase> cases = draw.cases(frame, _ -> Probability.ONE);

    @Test
    void nineAreDrawnTwoOfEachPhaseAndTheNinthFromTheLargest() {
        assertThat(cases.stream().collect(Collectors.groupingBy(DrawnCase::stratum, Collectors.counting())))
                .containsEntry("Early Years", 2L)
                .containsEntry("Primary", 3L)
                .containsEntry("Secondary", 2L)
                .containsEntry("Post-16", 2L);
        assertThat(draw.strata()).hasSize(9).allMatch(StratumDraw::isSlice);
    }

    @Test
    void everyCaseStatesItsProbabilityAndTheWeightsAddUpToTheFrame() {
        double weights = cases.stream()
                .map(DrawnCase::probability)
                .mapToDouble(probability -> probability.denominator().doubleValue()
                        / probability.numerator().doubleValue())
                .sum();

        assertThat(Math.round(weights)).isEqualTo(frame.size());
    }

    @Test
    void oneOfTheNineIsDoubledAndBothCertificatesAreValid() {
        DrawDesign doubled = DrawDesign.of(pack, activity, "doubled");
        Set<String> nine = cases.stream().map(one -> one.subject().caseKey()).collect(Collectors.toSet());
        Frame other = Quotas.frame(doubled, register(), nine);
        StratifiedDraw second = SampleDraws.draw(seed("doubled"), doubled, other, new Facts(0, null, nine.size(), 0));

        assertThat(doubled.after()).isEmpty();
        assertThat(second.size()).isEqualTo(1);
        assertThat(nine)
                .contains(second.cases(other, _ -> Probability.ONE)
                        .getFirst()
                        .subject()
                        .caseKey());
        assertThat(valid(doubled, other, second)).isEqualTo(new CertificateCheck.Verdict.Valid());
        assertThat(valid(plans, frame, draw)).isEqualTo(new CertificateCheck.Verdict.Valid());
    }

    private static CertificateCheck.Verdict valid(DrawDesign design, Frame frame, StratifiedDraw draw) {
        List<Certificate.Source> sources =
                List.of(new Certificate.Source("sha256:" + "1".repeat(64), SampleDraws.AT, true));
        return CertificateCheck.check(Certificate.of(seed(design.draw()), sources, design, frame, draw)
                .text());
    }

    private static Seed seed(String draw) {
        return new Seed("made-up", "practice-reviews/" + draw, "2026-04", "314159");
    }

    private static DrawPlan plan(String id, SamplePlan sample) {
        return new DrawPlan(id, id, sample, 2, AllocationPlan.of("reviewer", 2));
    }

    private static List<Subject> register() {
        List<Subject> register = new ArrayList<>();
        for (String phase : Quotas.PHASES) {
            for (String need : List.of("ASD", "SEMH", "SLCN")) {
                register.addAll(
                        Quotas.cases(phase.equals("Primary") ? 9 : 4, "phase", phase, "need", need, "age", "x"));
            }
        }
        return register;
    }
}
