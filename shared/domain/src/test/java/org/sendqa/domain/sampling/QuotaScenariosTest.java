package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.sampling.Quotas.BY_PHASE;
import static org.sendqa.domain.sampling.Quotas.cases;
import static org.sendqa.domain.sampling.Quotas.design;
import static org.sendqa.domain.sampling.Quotas.phases;
import static org.sendqa.domain.sampling.Quotas.settle;
import static org.sendqa.domain.sampling.Quotas.sizes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.apportionment.Conflict;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Bound;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.pack.SamplePlan.WhenShort;
import org.sendqa.domain.pack.Where;
import org.sendqa.domain.register.Subject;

/** The frameworks' own numbers. */
class QuotaScenariosTest {

    /** Eight in all, two of each phase at least (rows BIR-33, BIR-34). */
    private static final Quota EIGHT =
            new Quota.Total(List.of("phase"), new Amount.Fixed(8), List.of(Bound.atLeastEach("phase", 2)));

    @Test
    void oneEarlyYearsPlanMakesSevenOfEightAndPost16DoesNotFillIn() {
        DrawDesign design = design(BY_PHASE, EIGHT);
        List<Subject> register = phases(1, 9, 9, 5);

        assertThat(sizes(design, register, Facts.NONE))
                .isEqualTo(Map.of("Early Years", 1, "Primary", 2, "Secondary", 2, "Post-16", 2));
        assertThat(settle(design, register, Facts.NONE))
                .isInstanceOfSatisfying(
                        Sizing.Settled.class,
                        settled -> assertThat(settled.conflicts())
                                .extracting(Conflict::sentence)
                                .containsExactly("at least 2 from Early Years, but the frame has 1"));
        assertThat(SampleDraws.draw(SampleDraws.SEED, design, Quotas.frame(design, register), Facts.NONE)
                        .shortfalls())
                .extracting(Shortfall::sentence)
                .containsExactlyInAnyOrder(
                        "in all: only 7 of the 8 cases wanted could be drawn.",
                        "Early Years: only 1 of the 2 cases wanted could be drawn.");
    }

    @Test
    void aPackThatHoldsDrawsNothingAndSaysWhichLimitItIs() {
        DrawDesign design = design(BY_PHASE, new SamplePlan(EIGHT, List.of(), List.of(), WhenShort.HOLD));

        assertThat(settle(design, phases(1, 9, 9, 5), Facts.NONE))
                .isEqualTo(new Sizing.NotYet(
                        "short",
                        "The register can't give what is asked: at least 2 from Early Years, but the frame has 1."));
        assertThat(settle(design, phases(2, 9, 9, 5), Facts.NONE)).isInstanceOf(Sizing.Settled.class);
    }

    @Test
    void aThemeLeavesOthersOutUnderAReasonOfItsOwn() {
        Where lookedAfter =
                new Where(new TreeMap<>(Map.of("lookedAfter", List.of("yes"), "need", List.of("SEMH", "ASD"))));
        DrawDesign design = design(BY_PHASE, new SamplePlan(EIGHT, List.of(lookedAfter), List.of(), WhenShort.DRAW));
        List<Subject> register = new ArrayList<>(phases(1, 9, 9, 5));
        register.addAll(cases(3, "phase", "Primary", "lookedAfter", "yes", "need", "SEMH"));
        register.addAll(cases(1, "phase", "Primary", "lookedAfter", "yes", "need", "HI"));

        assertThat(Quotas.frame(design, register).excluded()).isEqualTo(Map.of(Exclusion.OFF_THEME, 25));
        assertThat(sizes(design, register, Facts.NONE))
                .containsEntry("Primary", 2)
                .containsEntry("Post-16", 0);
    }

    @Test
    void twoOfThreeHnbDecisionsAreDrawnAndNoFourthLocalityDecision() {
        DrawDesign design = design(
                CellGrid.of("decision", List.of("locality", "HNB", "refusal")),
                new Quota.Sizes(
                        List.of("decision"),
                        List.of(
                                new Quota.Group(Where.is("decision", "locality"), 3),
                                new Quota.Group(Where.is("decision", "HNB"), 3)),
                        6));
        List<Subject> register = new ArrayList<>(cases(20, "decision", "locality"));
        register.addAll(cases(2, "decision", "HNB"));
        register.addAll(cases(4, "decision", "refusal"));

        assertThat(sizes(design, register, Facts.NONE)).isEqualTo(Map.of("locality", 3, "HNB", 2, "refusal", 0));
        assertThat(settle(design, register, Facts.NONE))
                .isInstanceOfSatisfying(
                        Sizing.Settled.class,
                        settled -> assertThat(settled.conflicts())
                                .extracting(Conflict::sentence)
                                .containsExactly("at least 3 from HNB, but the frame has 2"));
    }

    @Test
    void aMixOfSixWithoutSenSupportIsARecordedShortfall() {
        DrawDesign design = design(
                CellGrid.of("type", List.of("EHCP", "SEN Support")),
                new Quota.Total(List.of("type"), new Amount.Fixed(6), List.of(Bound.atLeastEach("type", 1))));

        assertThat(sizes(design, cases(30, "type", "EHCP"), Facts.NONE)).isEqualTo(Map.of("EHCP", 5, "SEN Support", 0));
        List<Subject> both = new ArrayList<>(cases(30, "type", "EHCP"));
        both.addAll(cases(2, "type", "SEN Support"));
        assertThat(sizes(design, both, Facts.NONE)).isEqualTo(Map.of("EHCP", 5, "SEN Support", 1));
    }

    @Test
    void aNumberAgreedBelowTheMinimumsContradictsThem() {
        DrawDesign design = design(
                BY_PHASE,
                new Quota.Total(List.of("phase"), new Amount.Agreed(1, 12), List.of(Bound.atLeastEach("phase", 2))));

        assertThat(sizes(design, phases(9, 9, 9, 9), Quotas.agreed(12)).values())
                .containsOnly(3);
        assertThat(settle(design, phases(9, 9, 9, 9), Quotas.agreed(7)))
                .isInstanceOfSatisfying(
                        Sizing.NotYet.class,
                        notYet -> assertThat(notYet.reason()).isEqualTo("contradiction"));
        assertThat(settle(design, phases(9, 9, 9, 9), Facts.NONE))
                .isInstanceOfSatisfying(
                        Sizing.NotYet.class,
                        notYet -> assertThat(notYet.reason()).isEqualTo("size"));
    }

    @Test
    void aMinimumIsDrawnByItselfAndARoundMayAgreeOnMore() {
        DrawDesign design = design(
                BY_PHASE,
                new Quota.Total(
                        List.of("phase"), new Amount.Agreed(8, 12, true), List.of(Bound.atLeastEach("phase", 2))));

        assertThat(sizes(design, phases(9, 9, 9, 9), Facts.NONE).values()).containsOnly(2);
        assertThat(sizes(design, phases(9, 9, 9, 9), Quotas.agreed(12)).values())
                .containsOnly(3);
        assertThat(sizes(design, phases(1, 9, 9, 9), Facts.NONE)).containsEntry("Early Years", 1);
    }

    @Test
    void tenPercentOfASampleIsRoundedUpWithAFloorOfOne() {
        Amount.ShareOf tenth = new Amount.ShareOf("plans", 10);

        assertThat(tenth.of(8)).isEqualTo(1);
        assertThat(tenth.of(11)).isEqualTo(2);
        assertThat(tenth.of(20)).isEqualTo(2);
        assertThat(tenth.of(21)).isEqualTo(3);
        assertThat(tenth.of(0)).isZero();
        assertThat(new Amount.ShareOf("level-4", 100).of(6)).isEqualTo(6);
    }

    @Test
    void seventeenAuditorsWithTwoAuditsEachTakeThirtyFourPlansOrSeventeenAuditedTwice() {
        for (int auditorsPerCase = 1; auditorsPerCase <= 3; auditorsPerCase++) {
            DrawDesign design = design(
                    BY_PHASE, new Quota.Total(List.of("phase"), new Amount.PerAuditor(2, auditorsPerCase), List.of()));
            int plans = sizes(design, phases(20, 20, 20, 20), new Facts(17, null, 0, 0)).values().stream()
                    .mapToInt(size -> size)
                    .sum();

            assertThat(plans).isEqualTo(List.of(34, 17, 11).get(auditorsPerCase - 1));
        }
    }
}
