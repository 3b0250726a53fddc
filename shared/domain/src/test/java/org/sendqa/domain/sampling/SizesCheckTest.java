package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.sampling.Quotas.BY_PHASE;
import static org.sendqa.domain.sampling.Quotas.cases;
import static org.sendqa.domain.sampling.Quotas.phases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Bound;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.pack.SamplePlan.WhenShort;
import org.sendqa.domain.pack.Where;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.SizesCheck.Verdict;
import org.sendqa.domain.time.Window;

class SizesCheckTest {

    private static final List<Subject> REGISTER = phases(30, 12, 7, 2);

    @Test
    void aFixedNumberOfEachStratumFollowsFromTheDesignAlone() {
        assertThat(SizesCheck.check(SampleDraws.certificate(), SampleDraws.DESIGN.text()))
                .isEqualTo(new Verdict.Follow(
                        "Each of the 3 sizes is what the design %s asks for of these frames"
                                .formatted(SampleDraws.DESIGN.digest()),
                        List.of()));
    }

    @Test
    void aFixedTotalIsSharedOutAgainWithItsBoundsAndSlices() {
        Quota total = new Quota.Total(List.of("phase"), new Amount.Fixed(9), List.of(Bound.atLeastEach("phase", 1)));
        DrawDesign sliced = Quotas.design(BY_PHASE, new SamplePlan(total, List.of(), List.of("need"), WhenShort.DRAW));
        assertThat(follows(sliced, Facts.NONE).unchecked()).isEmpty();
    }

    @Test
    void groupsAndThemesAreReadBack() {
        Quota groups = new Quota.Sizes(List.of("phase"), List.of(new Quota.Group(Where.is("phase", "Primary"), 4)), 0);
        Where theme = Where.is("phase", "Primary");
        DrawDesign design = Quotas.design(BY_PHASE, new SamplePlan(groups, List.of(theme), List.of(), WhenShort.DRAW));
        assertThat(follows(design, Facts.NONE).unchecked()).isEmpty();
    }

    @Test
    void whatWasKnownOnTheDayOnlyIsSaidToBeUnchecked() {
        assertThat(follows(total(new Amount.Agreed(6, 10)), Quotas.agreed(8)).unchecked())
                .containsExactly(
                        "Whether a total of 8, or another that gives these sizes too, was agreed for this round");
        assertThat(follows(total(new Amount.PerAuditor(2, 1)), new Facts(4, null, 0, 0))
                        .unchecked())
                .containsExactly("Whether a total of 8, or another that gives these sizes too, follows from the number"
                        + " of auditors: 2 audits each, 1 auditor(s) to a case");
        assertThat(follows(total(new Amount.ShareOf("all", 10)), new Facts(0, null, 75, 0))
                        .unchecked())
                .singleElement()
                .asString()
                .contains("is 10 % of the sample of all, rounded up");
    }

    @Test
    void aTotalThatTheFrameCannotGiveFollowsToo() {
        Quota total = new Quota.Total(List.of("phase"), new Amount.Fixed(12), List.of(Bound.atLeastEach("phase", 3)));
        DrawDesign design = Quotas.design(BY_PHASE, new SamplePlan(total, List.of(), List.of(), WhenShort.DRAW));
        assertThat(follows(design, Facts.NONE).unchecked()).isEmpty();
    }

    @Test
    void theAuthorsOfABatchFollowFromTheSeed() {
        DrawDesign planned = Quotas.design(
                new CellGrid(new TreeMap<>()),
                new Quota.PerAuthor("psychologist", "psychological advice", List.of(List.of(10, 11, 12))));
        DrawDesign batch = planned.among(List.of("ann", "ben", "cat", "dan", "eve"));
        SortedMap<Cell, SortedMap<String, Subject>> cells = new TreeMap<>();
        batch.grid().cells().forEach(cell -> cells.put(cell, new TreeMap<>(Map.of(cell.name(), cases(1).getFirst()))));
        Certificate certificate = certificate(batch, new Frame(cells, Map.of()), new Facts(0, null, 0, 3));
        assertThat(SizesCheck.check(certificate, planned.text()))
                .isInstanceOfSatisfying(
                        Verdict.Follow.class,
                        follow -> assertThat(follow.checked()).endsWith(", with 3 batch(es) of the term left"));
    }

    @Test
    void sizesMovedFromOneStratumToAnotherAreFound() {
        DrawDesign asked = total(new Amount.Agreed(6, 10));
        DrawDesign done = Quotas.design(BY_PHASE, SamplePlan.each("phase", 2));
        Certificate drawn = certificate(done, Quotas.frame(done, REGISTER), Facts.NONE);
        assertThat(SizesCheck.check(under(asked, drawn), asked.text()))
                .isEqualTo(new Verdict.Differs("The sizes of the strata aren't what the design asks for of these"
                        + " frames, whatever was agreed or counted on the day"));
    }

    @Test
    void anotherDesignOtherStrataAndOtherReservesAreFound() {
        Certificate drawn = SampleDraws.certificate();
        DrawDesign other = total(new Amount.Fixed(6));
        assertThat(sentence(SizesCheck.check(drawn, other.text()))).startsWith("The design has the digest sha256:");
        assertThat(sentence(SizesCheck.check(under(other, drawn), other.text())))
                .isEqualTo("The design is that of audits/draw, the certificate that of ehc-plan-audits/team-managers");
        DrawDesign byPhase = Quotas.design(BY_PHASE, SamplePlan.each("phase", 2));
        Certificate phases = certificate(byPhase, Quotas.frame(byPhase, REGISTER), Facts.NONE);
        DrawDesign whole = Quotas.design(new CellGrid(new TreeMap<>()), SamplePlan.each("phase", 2));
        assertThat(sentence(SizesCheck.check(under(whole, phases), whole.text())))
                .isEqualTo("The certificate's strata aren't the cells of the design");
        DrawDesign more =
                new DrawDesign("audits", "draw", BY_PHASE, byPhase.plan(), 3, byPhase.window(), 12, List.of());
        assertThat(sentence(SizesCheck.check(under(more, phases), more.text())))
                .startsWith("Slices or reserves of Early Years aren't");
    }

    @Test
    void aTextThatIsNoDesignIsRefusedInASentence() {
        assertThat(sentence(SizesCheck.check(naming("{}"), "{}")))
                .isEqualTo("The design can't be read: cells is missing");
        String unsure = SampleDraws.DESIGN.text().replace("\"DRAW\"", "\"MAYBE\"");
        assertThat(sentence(SizesCheck.check(naming(unsure), unsure)))
                .isEqualTo("The design can't be read: whenShort must be DRAW or HOLD");
        String endless = Quotas.design(BY_PHASE, new Quota.PerAuthor("psychologist", "advice", List.of(List.of(9))))
                .text()
                .replace("[9]", "[9007199254740991]");
        assertThat(sentence(SizesCheck.check(naming(endless), endless))).endsWith("must be a smaller number");
    }

    @Test
    void aReasonThatTheDesignCannotGiveIsFound() {
        DrawDesign bare = new DrawDesign(
                "audits",
                "draw",
                new CellGrid(new TreeMap<>()),
                SamplePlan.of(new Quota.Total(List.of(), new Amount.Fixed(4), List.of())),
                2,
                Window.months("finalised", 2),
                0,
                List.of());
        Certificate drawn = certificate(bare, Quotas.frame(bare, REGISTER), Facts.NONE);
        for (Exclusion reason : Exclusion.values()) {
            boolean given = reason == Exclusion.NO_DATE || reason == Exclusion.OUTSIDE_WINDOW;
            assertThat(sentence(SizesCheck.check(leavingOut(drawn, reason), bare.text())))
                    .startsWith(given ? "follows" : "The certificate leaves 15 case(s) out as " + reason.code());
        }
    }

    private static Certificate leavingOut(Certificate drawn, Exclusion reason) {
        SortedMap<String, Integer> excluded = new TreeMap<>(Map.of(reason.code(), 15));
        return new Certificate(
                drawn.seed(), drawn.snapshots(), drawn.designDigest(), drawn.strata(), excluded, List.of());
    }

    @Test
    void designsThatNobodyCouldListOrShareOutAreRefusedAtOnce() {
        SortedMap<String, Set<String>> thirty = new TreeMap<>();
        IntStream.range(0, 30).forEach(number -> thirty.put("a" + number, Set.of("yes", "no")));
        DrawDesign wide = Quotas.design(new CellGrid(thirty), SamplePlan.each("a0", 1));
        Certificate phases =
                certificate(total(new Amount.Fixed(6)), Quotas.frame(total(new Amount.Fixed(6)), REGISTER), Facts.NONE);
        assertThat(sentence(SizesCheck.check(under(wide, phases), wide.text())))
                .isEqualTo("The certificate's strata aren't the cells of the design");
        DrawDesign endless = Quotas.design(
                BY_PHASE,
                new Quota.Total(
                        List.of("phase"),
                        new Amount.Agreed(1, Integer.MAX_VALUE),
                        List.of(new Bound(Where.ALL, List.of("phase"), 0, 0))));
        assertThat(sentence(SizesCheck.check(under(endless, phases), endless.text())))
                .startsWith("The sizes of the strata aren't what the design asks for");
        DrawDesign billions = total(new Amount.Fixed(Integer.MAX_VALUE));
        assertThat(sentence(SizesCheck.check(under(billions, phases), billions.text())))
                .isEqualTo("The design can't be read: quota.total must be 0 to 95");
    }

    private static Certificate naming(String design) {
        Certificate drawn = SampleDraws.certificate();
        return new Certificate(
                drawn.seed(), drawn.snapshots(), Digest.of(design), drawn.strata(), drawn.excluded(), List.of());
    }

    private static DrawDesign total(Amount amount) {
        return Quotas.design(
                BY_PHASE, new Quota.Total(List.of("phase"), amount, List.of(Bound.atLeastEach("phase", 1))));
    }

    private static Verdict.Follow follows(DrawDesign design, Facts facts) {
        assertThat(DrawDesign.read(design.text()).text()).isEqualTo(design.text());
        Certificate drawn = certificate(design, Quotas.frame(design, REGISTER), facts);
        return (Verdict.Follow) SizesCheck.check(drawn, design.text());
    }

    private static Certificate certificate(DrawDesign design, Frame frame, Facts facts) {
        Seed seed = Quotas.seed(1);
        StratifiedDraw draw = SampleDraws.draw(seed, design, frame, facts);
        return Certificate.of(seed, SampleDraws.certificate().snapshots(), design, frame, draw);
    }

    private static Certificate under(DrawDesign design, Certificate drawn) {
        return new Certificate(
                drawn.seed(), drawn.snapshots(), design.digest(), drawn.strata(), drawn.excluded(), List.of());
    }

    private static String sentence(Verdict verdict) {
        return verdict instanceof Verdict.Differs(String sentence) ? sentence : "follows";
    }
}
