package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.sampling.World.CYCLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.ThemeRule;
import org.sendqa.domain.pack.Where;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Theme;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Rounds whose officers agree on a theme before the draw (WOL-018, BIR-37, BWD-10). */
class ThemedDrawTest {

    private static final Theme OAK = new Theme("Leaving school in Oak", Where.is("locality", "Oak"));

    private final World world = themed(new Amount.Agreed(1, 12), true);

    @Test
    void nothingIsDrawnBeforeNumberAndThemeAreAgreedAndTheOfficersAreTold() {
        world.registerCame(4);
        assertThat(world.drawNext())
                .isEqualTo(new DrawOutcome.Held("Its theme isn't agreed yet. Enter it with the number of cases."));
        refuses(agree(3, Theme.NONE), "Say in 1 to 100 characters what the theme is");
        assertThat(world.outbox.mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.key()).endsWith("/plans/theme"));
    }

    @Test
    void onlyCasesOfTheThemeAreDrawnAndTheCertificatesDesignSaysSo() {
        world.registerCame(4);
        assertThat(agree(3, OAK)).isInstanceOf(Outcome.Done.class);

        assertThat(world.drawNext()).isEqualTo(new DrawOutcome.Drawn("plans", 3, 0));

        assertThat(world.sample("plans").standing())
                .extracting(DrawnCase::subject)
                .allSatisfy(subject -> assertThat(subject.attributes()).containsEntry("locality", "Oak"));
        assertThat(world.sample("plans").settled().theme()).isEqualTo(OAK);
        assertThat(world.certificate("plans").excluded()).containsExactly(Map.entry("off-theme", 20));
        DrawDesign design = DrawDesign.read(
                world.certificates.design("dor", world.certificate("plans").designDigest()));
        assertThat(design.plan().themes()).containsExactly(OAK.picks());
        world.present(World.NOW);
        assertThat(world.outbox.mails())
                .anyMatch(mail -> mail.letter().toString().contains("Its theme is “Leaving school in Oak"));
    }

    @Test
    void aThemeThatIsOnlyLookedAtDrawsFromAllCases() {
        world.registerCame(4);
        agree(3, new Theme("The voice of the child", Where.ALL));
        assertThat(world.drawNext()).isEqualTo(new DrawOutcome.Drawn("plans", 3, 0));
        assertThat(world.certificate("plans").excluded()).isEmpty();
    }

    @Test
    void aThemeIsRefusedByWordsThatTheRegisterDoesNotKnow() {
        refuses(agree(3, new Theme("A theme", Where.is("locality", "Oka"))), "'Oka' is no value of Locality.");
        refuses(agree(3, new Theme("A theme", Where.is("need", "Autism"))), "A theme can't go by 'need'");
    }

    @Test
    void aThemeThatNobodyIsOnIsHeldInsteadOfDrawnEmpty() {
        world.registerCame(0);
        agree(3, OAK);
        assertThat(world.drawNext())
                .isInstanceOfSatisfying(
                        DrawOutcome.Held.class,
                        held -> assertThat(held.sentence())
                                .contains("is on the theme “Leaving school in Oak (locality: Oak)”"));
    }

    @Test
    void whereTheFrameworkPrintsTheNumberOnlyTheThemeIsAgreedAndOnlyIfOneIsWanted() {
        World printed = themed(new Amount.Fixed(2), false);
        printed.registerCame(4);
        refuses(agree(printed, 3, OAK), "3 can't be agreed");
        assertThat(agree(printed, 2, OAK)).isInstanceOf(Outcome.Done.class);
        assertThat(printed.drawNext()).isEqualTo(new DrawOutcome.Drawn("plans", 2, 0));
        assertThat(printed.sample("plans").settled().theme()).isEqualTo(OAK);

        World without = themed(new Amount.Fixed(2), false);
        without.registerCame(4);
        assertThat(without.drawNext()).isEqualTo(new DrawOutcome.Drawn("plans", 2, 0));
    }

    @Test
    void aThemeThatHadItsTurnWaitsForTheOthersUnlessItIsSaidToComeOutOfTurn() {
        ThemeRule inTurn = new ThemeRule(List.of("locality"), true, "locality");
        Quota three = new Quota.Total(List.of(), new Amount.Agreed(1, 12), List.of());
        World turns = new World(OtherFrameworks.with(OtherFrameworks.themed(three, inTurn)));
        turns.registerCame(4);
        refuses(agree(turns, 3, new Theme("All of it", Where.ALL)), "Give one locality");
        agree(turns, 3, OAK);
        assertThat(turns.drawNext()).isEqualTo(new DrawOutcome.Drawn("plans", 3, 0));

        String may = "ehc-plan-audits-2026-05";
        turns.announce("2026-05", LocalDate.of(2026, 5, 1), "");
        refuses(agree(turns, may, OAK, false), "Oak had its turn, and others still wait for theirs: Ash;");
        assertThat(agree(turns, may, OAK, true)).isInstanceOf(Outcome.Done.class);
        assertThat(agree(turns, may, new Theme("Ash", Where.is("locality", "Ash")), false))
                .isInstanceOf(Outcome.Done.class);
        assertThat(sizes(turns, may).themeBy().getFirst().left())
                .doesNotContain("Oak")
                .contains("Ash");
    }

    private static SizeView sizes(World world, String cycle) {
        return ((Outcome.Done<CycleView>) world.viewCycle().view(World.officer(), cycle))
                .value()
                .sizes()
                .getFirst();
    }

    private static World themed(Amount amount, boolean required) {
        return new World(
                OtherFrameworks.with(OtherFrameworks.themed(new Quota.Total(List.of(), amount, List.of()), required)));
    }

    private Outcome<?> agree(int size, Theme theme) {
        return agree(world, size, theme);
    }

    private static Outcome<?> agree(World world, String cycle, Theme theme, boolean outOfTurn) {
        return Agreeing.in(world)
                .agree(World.officer(), new AgreeSize.Wish(cycle, "plans", new MayAgree.Wanted(3, theme, outOfTurn)));
    }

    private static Outcome<?> agree(World world, int size, Theme theme) {
        return Agreeing.in(world)
                .agree(World.officer(), new AgreeSize.Wish(CYCLE, "plans", new MayAgree.Wanted(size, theme, false)));
    }

    private static void refuses(Outcome<?> answer, String sentence) {
        assertThat(answer).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(Refusal.FAULTY);
            assertThat(refused.sentence()).contains(sentence);
        });
    }
}
