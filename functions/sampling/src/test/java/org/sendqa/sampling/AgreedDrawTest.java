package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sendqa.sampling.World.CYCLE;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Bound;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.Where;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.sampling.CertificateCheck;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Probability;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Theme;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.edge.RetryLater;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAgreedSizes;
import org.sendqa.testing.InMemorySamples;
import org.sendqa.testing.SamplePeople;

/** Eight to twelve plans, agreed each time, two of them at least from Ash; one in ten is audited twice. */
class AgreedDrawTest {

    private final World world = new World(OtherFrameworks.with(
            OtherFrameworks.draw(
                    "plans",
                    new Quota.Total(
                            List.of("locality"),
                            new Amount.Agreed(8, 12),
                            List.of(new Bound(Where.is("locality", "Ash"), List.of(), 2, Bound.NONE)))),
            OtherFrameworks.draw("doubled", new Quota.Total(List.of(), new Amount.ShareOf("plans", 10), List.of()))));

    @Test
    void nothingIsDrawnBeforeTheNumberIsAgreedAndTheOfficerIsToldOnce() {
        world.registerCame(4);

        assertThat(world.drawNext())
                .isEqualTo(
                        new DrawOutcome.Held("How many cases it takes this time isn't agreed yet. Enter the number."));
        world.drawNext();

        assertThat(world.outbox.mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.key()).isEqualTo("held/ehc-plan-audits-2026-04/plans/size"));
        assertThat(world.certificates.size()).isZero();
    }

    @Test
    void aMinimumIsDrawnWithoutAnOfficersNumber() {
        World least = new World(OtherFrameworks.with(OtherFrameworks.draw(
                "plans", new Quota.Total(List.of("locality"), new Amount.Agreed(8, 12, true), List.of()))));
        least.registerCame(4);
        assertThat(least.drawNext()).isEqualTo(new DrawOutcome.Drawn("plans", 8, 0));
        assertThat(least.outbox.mails()).isEmpty();
    }

    @Test
    void theAgreedNumberIsDrawnAndOneInTenRoundedUpIsDrawnFromThatSample() {
        world.registerCame(4);
        assertThat(agree("plans", 8)).isInstanceOf(Outcome.Done.class);

        assertThat(world.drawNext()).isEqualTo(new DrawOutcome.Drawn("plans", 8, 1));
        assertThat(world.drawNext()).isEqualTo(new DrawOutcome.Drawn("doubled", 1, 0));

        DrawnCase twice = world.sample("doubled").cases().getFirst();
        DrawnCase once = world.sample("plans").find(twice.drawId()).orElseThrow();
        assertThat(once.subject()).isEqualTo(twice.subject());
        assertThat(twice.probability()).isEqualTo(once.probability().times(new Probability(1, 8)));
        assertThat(world.certificate("doubled").excluded()).containsExactly(Map.entry("not-in-other-draw", 16));
        assertThat(world.sample("plans").standing())
                .filteredOn(one -> one.stratum().equals("Ash"))
                .hasSize(2);
    }

    @Test
    void theOfficerSeesWhichDrawWaitsForANumberAndWhatWasAgreed() {
        assertThat(sizes()).isEqualTo(List.of(size(null)));
        agree("plans", 9);
        assertThat(sizes()).isEqualTo(List.of(size(9)));
    }

    @Test
    void twoPlansForEachAuditorAreProposedAndNoneIsDrawnBeforeAnOfficerAgreed() {
        World cohort = new World(OtherFrameworks.with(OtherFrameworks.proposed()));
        cohort.registerCame(6);
        assertThat(sizes(cohort)).extracting(SizeView::proposed).containsExactly(6);
        assertThat(cohort.drawNext()).isInstanceOf(DrawOutcome.Held.class);
    }

    private List<SizeView> sizes() {
        return sizes(world);
    }

    private static List<SizeView> sizes(World world) {
        return world.viewCycle().view(World.officer(), CYCLE) instanceof Outcome.Done<CycleView>(var view)
                ? view.sizes()
                : List.of();
    }

    @Test
    void theNumberStaysWithinTheFrameworksLimitsAndStandsOnceItsDrawIsMade() {
        world.registerCame(4);
        refuses(agree("plans", 7), Refusal.FAULTY, "7 can't be agreed; enter a number from 8 to 12.");
        refuses(agree("doubled", 8), Refusal.NOT_NOW, "The framework says itself how many cases this draw takes.");
        refuses(agree("nobody", 8), Refusal.UNKNOWN, "EHC plan audits, April 2026 has no draw nobody.");
        agree("plans", 8);
        assertThat(agree("plans", 9)).isInstanceOf(Outcome.Done.class);
        world.drawNext();

        assertThat(world.sample("plans").standing()).hasSize(9);
        refuses(
                agree("plans", 10),
                Refusal.NOT_NOW,
                "The draw is made or waits for its dice, or somebody entered a number just now.");
        var manager = World.caller(SamplePeople.aTeamManager(1));
        refuses(Agreeing.in(world).agree(manager, wish("plans", 8)), Refusal.FORBIDDEN, "Only QA");
    }

    @Test
    void aNumberChangedWhileItIsDrawnIsTheOneThatIsDrawnWhenTheStepIsRepeated() {
        world.registerCame(4);
        agree("plans", 8);
        InMemoryAgreedSizes seen = new InMemoryAgreedSizes(new InMemorySamples());
        Event event = new Event("agreed", World.NOW, "qa-officer-1");
        seen.keep(AgreedSize.first(Fixtures.aCycleRef(), "plans", 8, event), event);
        agree("plans", 9);

        assertThatThrownBy(() -> drawnBy(seen)).isInstanceOf(RetryLater.class);
        assertThat(world.drawNext()).isEqualTo(new DrawOutcome.Drawn("plans", 9, 1));
    }

    private DrawOutcome drawnBy(AgreedSizes seen) {
        Drawing drawing = new Drawing(
                world.register,
                world.samples,
                world.certificates,
                new DrawFacts(world.people, seen, world.agreements, world.dice));
        OfficerLetters letters = new OfficerLetters(world.people, world.outbox, "https://qa.example.org");
        return new DrawSample(world.rounds, world.register, world.samples, drawing, letters)
                .drawNext(Fixtures.AUTHORITY, CYCLE, World.NOW);
    }

    @Test
    void moreCasesThanASampleHoldsAreNotDrawnAndTheOfficersHearWhy() {
        World large = new World(OtherFrameworks.with(OtherFrameworks.draw(
                "plans", new Quota.Total(List.of("locality"), new Amount.Fixed(Sample.MOST_CASES + 1), List.of()))));
        large.registerCame(40);
        assertThat(large.drawNext())
                .isEqualTo(new DrawOutcome.Held("It would take 96 cases, and one draw takes 95 at most; divide it into"
                        + " several, or lower its number."));
        assertThat(large.outbox.mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.key()).endsWith("/too-many"));
    }

    @Test
    void aCaseThatLeavesTheSampleLeavesTheDoubledOnesToo() {
        world.registerCame(4);
        agree("plans", 8);
        world.presented();
        DrawnCase twice = world.sample("doubled").cases().getFirst();

        var answer = world.replaceCase()
                .replace(World.officer(), new ReplaceCase.Wish(CYCLE, "plans", twice.drawId(), "refused-consent"));

        assertThat(answer).isInstanceOf(Outcome.Done.class);
        for (String draw : List.of("plans", "doubled")) {
            Sample sample = world.sample(draw);
            assertThat(sample.standing()).hasSize(draw.equals("plans") ? 8 : 1);
            assertThat(sample.standing()).extracting(DrawnCase::drawId).doesNotContain(twice.drawId());
            assertThat(CertificateCheck.check(world.certificate(draw).text()))
                    .isEqualTo(new CertificateCheck.Verdict.Valid());
        }
        assertThat(World.caseKeys(world.sample("plans"))).containsAll(World.caseKeys(world.sample("doubled")));
    }

    @Test
    void officersSeeTheSampleBesideItsFrameAndNobodyElseDoes() {
        world.registerCame(4);
        agree("plans", 8);
        world.drawNext();
        ReadCertificate read = new ReadCertificate(world.rounds, world.samples, world.certificates);

        assertThat(read.profile(World.officer(), CYCLE, "plans")).isInstanceOfSatisfying(Outcome.Done.class, done -> {
            Located profile = Located.root(JsonReader.read(String.valueOf(done.value())));
            assertThat(profile.number("register")).isEqualTo(24);
            assertThat(profile.number("sample")).isEqualTo(8);
            assertThat(profile.list("values").getFirst().text("value")).isEqualTo("Ash");
            assertThat(profile.list("values").getFirst().number("sample")).isEqualTo(2);
        });
        refuses(read.profile(World.officer(), CYCLE, "doubled"), Refusal.UNKNOWN, "has no sample of a draw doubled");
        refuses(read.profile(World.caller(SamplePeople.aTeamManager(1)), CYCLE, "plans"), Refusal.FORBIDDEN, "Only QA");
    }

    private Outcome<AgreedSize> agree(String draw, int size) {
        return Agreeing.in(world).agree(World.officer(), wish(draw, size));
    }

    private static AgreeSize.Wish wish(String draw, int size) {
        return new AgreeSize.Wish(CYCLE, draw, new MayAgree.Wanted(size, Theme.NONE, false));
    }

    private static SizeView size(@Nullable Integer agreed) {
        List<SizeView.Agency> three = List.of(new SizeView.Agency("council", 3));
        return new SizeView("plans", "Draw of plans", 8, 12, agreed, false, null, three, List.of(), false, null);
    }

    private static void refuses(Outcome<?> answer, Refusal kind, String sentence) {
        assertThat(answer).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(kind);
            assertThat(refused.sentence()).contains(sentence);
        });
    }
}
