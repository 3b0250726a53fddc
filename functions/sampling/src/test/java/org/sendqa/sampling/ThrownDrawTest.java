package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.sampling.World.CYCLE;
import static org.sendqa.sampling.World.NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.PublicValue;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.pack.SamplePlan.WhenShort;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.CertificateCheck;
import org.sendqa.domain.sampling.DiceThrow;
import org.sendqa.domain.sampling.DiceThrow.Dice;
import org.sendqa.domain.sampling.Theme;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleCases;
import org.sendqa.testing.SamplePeople;

/** Eight to twelve plans by ten dice, which the forum's chair throws once the register is in. */
class ThrownDrawTest {

    private static final LocalDate TODAY = World.OPENS_ON;
    private static final Dice DICE = dice("3516224163", "Ann Example", "Bo Sample");
    private final World world = new World(OtherFrameworks.with(new DrawPlan(
            "plans",
            "Draw of plans",
            new SamplePlan(
                    new Quota.Total(List.of("locality"), new Amount.Agreed(8, 12), List.of()),
                    List.of(),
                    List.of(),
                    WhenShort.DRAW,
                    new PublicValue.Thrown("the forum's chair", 10)),
            2,
            AllocationPlan.of(Fixtures.TEAM_MANAGER, 2))));
    private String snapshot = "";

    @BeforeEach
    void eightAreAgreed() {
        agree(8);
    }

    @Test
    void theDrawWaitsForTheDiceOnceItsRegisterIsInAndTheOfficersAreToldOnce() {
        assertThat(enter(DICE, "sha256:none")).satisfies(refused("the register has to be in first"));
        registerCame();
        assertThat(world.drawNext())
                .isEqualTo(new DrawOutcome.Held("Its register is in, and 8 cases will be drawn. Now the forum's chair"
                        + " throws 10 dice before two witnesses. Enter what they show on the page of the round, once"
                        + " it is thrown."));
        world.drawNext();
        assertThat(world.outbox.mails()).hasSize(1);
        assertThat(world.certificates.size()).isZero();
        assertThat(view()).isEqualTo(aView(null));
    }

    @Test
    void whatTheDiceShowedIsInTheSeedOfACertificateThatAnybodyCanReDo() {
        waiting();
        assertThat(enter(DICE, snapshot)).isInstanceOf(Outcome.Done.class);
        assertThat(view()).isEqualTo(aView(DICE));

        assertThat(world.drawNext()).isEqualTo(new DrawOutcome.Drawn("plans", 8, 0));
        Certificate certificate = world.certificate("plans");
        assertThat(certificate.seed().publicValue()).isEqualTo("thrown 3516224163");
        assertThat(CertificateCheck.check(certificate.text())).isEqualTo(new CertificateCheck.Verdict.Valid());
    }

    @Test
    void diceAreEnteredOnceForGood() {
        waiting();
        enter(DICE, snapshot);
        assertThat(enter(DICE, snapshot)).isInstanceOf(Outcome.Done.class);
        for (Dice other : List.of(
                dice("3516224164", "Ann Example", "Bo Sample"), dice("3516224163", "Ann Example", "Cy Sample"))) {
            assertThat(enter(other, snapshot)).satisfies(refused("and it stands for good"));
        }
        world.drawNext();
        assertThat(enter(DICE, snapshot)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatCantBeADiceThrowBeforeTwoWitnessesIsRefused() {
        waiting();
        for (String value : List.of("351622416", "3516224160", "35162241631", "three")) {
            assertThat(enter(dice(value, "Ann Example", "Bo Sample"), snapshot))
                    .satisfies(refused("Enter 10 digits from 1 to 6"));
        }
        assertThat(enter(dice("3516224163", "Ann Example", "ann example "), snapshot))
                .satisfies(refused("two different people"));
        assertThat(enter(
                        dice(
                                "3516224163",
                                "Ann Example",
                                SamplePeople.anOfficer().name()),
                        snapshot))
                .satisfies(refused("isn't one of the two"));
        assertThat(enter(dice("3516224163", "Ann Example", "Bo; see case 12"), snapshot))
                .satisfies(refused("name alone"));
        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusDays(1))) {
            assertThat(enter(new Dice("3516224163", day, DICE.witnesses()), snapshot))
                    .satisfies(refused("They can't have been thrown on"));
        }
    }

    @Test
    void nothingThatTheDrawGoesByChangesOnceItWaits() {
        waiting();
        assertThat(agree(9)).satisfies(refused("waits for its dice"));
        enter(DICE, snapshot);
        String earlier = registerCame(NOW.minusSeconds(100_000), 6);
        assertThat(world.drawNext()).isEqualTo(new DrawOutcome.Drawn("plans", 8, 0));
        assertThat(world.certificate("plans").snapshots())
                .extracting(Certificate.Source::digest)
                .contains(snapshot)
                .doesNotContain(earlier);
    }

    @Test
    void diceForARegisterThatCountsNoMoreAreRefusedAndTheDrawWaitsAnew() {
        waiting();
        String counts = registerCame(NOW.minusSeconds(100_000), 6);
        assertThat(enter(DICE, snapshot)).satisfies(refused("Another register counts now"));
        world.drawNext();
        assertThat(world.outbox.mails()).hasSize(2);
        assertThat(enter(DICE, snapshot)).satisfies(refused("Another register counts now"));
        assertThat(enter(DICE, counts)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void onlyOfficersEnterDiceAndOnlyWhereSomebodyThrows() {
        EnterDice enter = new EnterDice(world.rounds, world.snapshots, world.dice);
        var manager = World.caller(SamplePeople.aTeamManager(1));
        assertThat(enter.enter(manager, new EnterDice.Wish(CYCLE, "plans", snapshot, DICE)))
                .satisfies(refused("Only QA officers"));
        assertThat(enter.enter(World.officer(), new EnterDice.Wish(CYCLE, "nobody", snapshot, DICE)))
                .satisfies(refused("has no draw nobody"));
        World other = new World();
        assertThat(new EnterDice(other.rounds, other.snapshots, other.dice)
                        .enter(World.officer(), new EnterDice.Wish(CYCLE, Fixtures.TEAM_MANAGERS, "", DICE)))
                .satisfies(refused("Nobody throws for this draw"));
    }

    private void waiting() {
        registerCame();
        world.drawNext();
    }

    private void registerCame() {
        snapshot = registerCame(NOW.minusSeconds(86_400), 4);
    }

    private String registerCame(Instant at, int perLocality) {
        return world.registerCame(at, true, SampleCases.aRegister(perLocality, LocalDate.of(2026, 3, 5)));
    }

    private Outcome<?> agree(int size) {
        return Agreeing.in(world)
                .agree(
                        World.officer(),
                        new AgreeSize.Wish(CYCLE, "plans", new MayAgree.Wanted(size, Theme.NONE, false)));
    }

    private Outcome<DiceThrow.Thrown> enter(Dice dice, String digest) {
        return new EnterDice(world.rounds, world.snapshots, world.dice)
                .enter(World.officer(), new EnterDice.Wish(CYCLE, "plans", digest, dice));
    }

    private DiceView view() {
        return world.viewCycle().view(World.officer(), CYCLE) instanceof Outcome.Done<CycleView>(var view)
                ? view.dice().getFirst()
                : aView(DICE);
    }

    private DiceView aView(@Nullable Dice fallen) {
        return new DiceView(
                "plans",
                "Draw of plans",
                "the forum's chair",
                10,
                snapshot,
                8,
                TODAY,
                fallen == null ? null : fallen.value(),
                fallen == null ? null : fallen.thrownOn(),
                fallen == null ? List.of() : fallen.witnesses());
    }

    private static Dice dice(String value, String... witnesses) {
        return new Dice(value, TODAY, List.of(witnesses));
    }

    private static Consumer<Outcome<?>> refused(String sentence) {
        return answer -> assertThat(answer)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, no -> assertThat(no.sentence()).contains(sentence));
    }
}
