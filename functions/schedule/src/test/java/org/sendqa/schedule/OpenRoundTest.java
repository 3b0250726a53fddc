package org.sendqa.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Pause;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Where;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.Theme;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAgreedSizes;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPauses;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemorySamples;
import org.sendqa.testing.InMemorySnapshots;
import org.sendqa.testing.SamplePeople;

/** It is Wednesday 1 April 2026; dip samples open three days after they are asked for, at the earliest. */
class OpenRoundTest {

    private static final String WHY = "Reviews came in late from one school";
    private static final CycleRef DIP = new CycleRef("dor", "dip-samples", "2026-04-15");
    private static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");

    private final InMemoryCycles cycles = new InMemoryCycles();
    private final InMemoryPauses pauses = new InMemoryPauses();
    private final InMemorySnapshots snapshots = new InMemorySnapshots();
    private final InMemoryAgreedSizes sizes = new InMemoryAgreedSizes(new InMemorySamples());
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private OpenRound openRound = opening(SamplePacks.withDips());

    @BeforeEach
    void aRegisterCame() {
        String digest = snapshots.store("dor", List.of(), Map.of());
        snapshots.list(new Snapshot(RegisterRef.ofPlans("dor"), digest, NOW.minusSeconds(60), true, 0, 0));
    }

    @Test
    void theRoundIsAnnouncedWithItsReasonAndTheHashOfWhatItsDrawReveals() {
        assertThat(open(WHY, "2026-04-15", null)).isInstanceOf(Outcome.Done.class);
        Cycle.Header header = announced().header();
        assertThat(header.rationale()).isEqualTo(WHY);
        assertThat(header.opensOn()).isEqualTo("2026-04-15");
        assertThat(header.seedCommitment())
                .isEqualTo(Digest.of(
                        AuthorityKey.of("dor", SampleRounds.SECRET).publicValue("dip-samples", "2026-04-15")));
        assertThat(cycles.events(DIP)).extracting(Event::by).containsExactly("qa-officer-1");
    }

    @Test
    void aRoundAllOfWhoseDrawsAreThrownIsAnnouncedWithoutACommitment() {
        openRound = opening(SamplePacks.withThrownDips());
        open(WHY, "2026-04-15", null);
        assertThat(announced().header().seedCommitment()).isEmpty();
        assertThat(outbox.mails())
                .singleElement()
                .asString()
                .contains("What the draw goes by is thrown after that")
                .doesNotContain("fingerprint");
    }

    @Test
    void officersAreToldOnceHoweverOftenItIsAsked() {
        Outcome<Cycle> first = open(WHY, "2026-04-15", 5);
        assertThat(open(WHY, "2026-04-15", 5)).isEqualTo(first);
        assertThat(outbox.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Dip samples, 15 April 2026: a round is opened");
            assertThat(mail.toString()).contains(WHY);
        });
    }

    @Test
    void theNumberIsAgreedWithTheOpeningOrLaterAndWithinTheLimits() {
        assertThat(refusal(open(WHY, "2026-04-15", 13))).isEqualTo("13 can't be agreed; enter a number from 2 to 12.");
        open(WHY, "2026-04-15", 5);
        assertThat(sizes.find(DIP, "plans")).map(AgreedSize::size).contains(5);
        open(WHY, "2026-04-16", null);
        assertThat(cycles.find("dor", "dip-samples-2026-04-16")).isPresent();
    }

    @Test
    void theThemeIsAgreedWithTheOpeningWhereTheFrameworkLeavesItOpen() {
        Theme oak = new Theme("Leaving school in Oak", Where.is("locality", "Oak"));
        assertThat(refusal(open(oak))).startsWith("The framework says itself whom Dip samples draws.");
        openRound = opening(SamplePacks.withThemedDips(""));
        assertThat(refusal(open(new Theme("A theme", Where.is("locality", "Oka")))))
                .startsWith("'Oka' is no value");
        assertThat(refusal(open(new Theme("", oak.picks())))).startsWith("Say in 1 to 100 characters");
        Outcome<Cycle> first = open(oak);
        assertThat(sizes.find(DIP, "plans")).map(AgreedSize::theme).contains(oak);
        assertThat(open(oak)).isEqualTo(first);
        assertThat(refusal(open(new Theme("Another", Where.ALL)))).contains("for another reason, number or theme");
    }

    @Test
    void aThemeThatTakesTurnsIsEnteredOnTheRoundsPage() {
        openRound = opening(SamplePacks.withThemedDips("locality"));
        assertThat(refusal(open(new Theme("Oak", Where.is("locality", "Oak")))))
                .startsWith("Themes of Dip samples take turns");
    }

    @Test
    void aSecondRoundOnTheSameDayForAnotherReasonIsRefused() {
        open(WHY, "2026-04-15", 5);
        String sentence =
                "Dip samples has a round on that day already, for another reason, number or theme. Open one on another"
                        + " day.";
        assertThat(refusal(open("Another", "2026-04-15", 5))).isEqualTo(sentence);
        assertThat(refusal(open(WHY, "2026-04-15", 6))).isEqualTo(sentence);
    }

    @Test
    void whatComesRoundByItselfIsNotOpenedByHand() {
        assertThat(refusal(open(officer(), Fixtures.ACTIVITY, WHY, "2026-04-15", null)))
                .startsWith("EHC plan audits comes round by itself, every month");
        assertThat(refusal(open(officer(), "tea-rounds", WHY, "2026-04-15", null)))
                .startsWith("The framework has no activity tea-rounds");
    }

    @Test
    void withoutAReasonNothingIsOpened() {
        assertThat(refusal(open("  ", "2026-04-15", null))).startsWith("Say in 1 to 200 characters why");
        assertThat(cycles.find("dor", DIP.id())).isEmpty();
    }

    @Test
    void aPausedActivityAndADayTooEarlyAreRefused() {
        assertThat(refusal(open(WHY, "2026-04-02", null)))
                .isEqualTo("Thursday 2 April 2026 is too early; the first day on which it can open is"
                        + " Monday 6 April 2026.");
        Event paused = new Event("paused", NOW, "qa-officer-1");
        pauses.keep(Pause.first("dor", Pause.EVERYTHING, "Inspectors are here", paused), paused);
        assertThat(refusal(open(WHY, "2026-04-15", null))).startsWith("Dip samples is paused.");
    }

    @Test
    void noRoundOpensBeforeTheFrameworkIsUsed() {
        openRound = opening(SamplePacks.usedFrom(SamplePacks.withDips(), "2026-04-16"));
        assertThat(refusal(open(WHY, "2026-04-15", null)))
                .isEqualTo("The framework is used from Thursday 16 April 2026 on; open no round before.");
        assertThat(open(WHY, "2026-04-16", null)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void withoutAnyRegisterThereIsNothingToDrawFrom() {
        Instant before = NOW.minusSeconds(3600);
        assertThat(refusal(open(new Caller(SamplePeople.anOfficer(), before), "dip-samples", WHY, "2026-04-15", null)))
                .contains("has come in yet, so there is nothing to draw from");
    }

    @Test
    void onlyOfficersOpenRounds() {
        Caller manager = new Caller(SamplePeople.aTeamManager(1), NOW);
        assertThat(open(manager, "dip-samples", WHY, "2026-04-15", null))
                .isEqualTo(Outcome.refused(Refusal.FORBIDDEN, "Only QA officers open rounds. Ask yours to do it."));
    }

    private OpenRound opening(Pack pack) {
        InMemoryPacks packs = new InMemoryPacks(pack);
        return new OpenRound(
                new MayOpen(packs, pauses, snapshots, new WorkingDays(Set.of())),
                cycles,
                new SizesAgreed(sizes),
                new Announcement(authority -> AuthorityKey.of(authority, SampleRounds.SECRET)),
                new TellOfficers(packs, InMemoryPeople.with(SamplePeople.anOfficer()), outbox));
    }

    private Cycle announced() {
        return cycles.find("dor", DIP.id()).orElseThrow();
    }

    private Outcome<Cycle> open(String why, String day, @Nullable Integer size) {
        return open(officer(), "dip-samples", why, day, size);
    }

    private Outcome<Cycle> open(Theme theme) {
        return openRound.open(
                officer(),
                new OpenRound.Wish("dip-samples", WHY, LocalDate.parse("2026-04-15"), new SizesAgreed.Asked(3, theme)));
    }

    private Outcome<Cycle> open(Caller caller, String activity, String why, String day, @Nullable Integer size) {
        return openRound.open(
                caller,
                new OpenRound.Wish(activity, why, LocalDate.parse(day), new SizesAgreed.Asked(size, Theme.NONE)));
    }

    private static String refusal(Outcome<Cycle> outcome) {
        return outcome instanceof Outcome.Refused<Cycle>(var _, var sentence, var _) ? sentence : "done";
    }

    private static Caller officer() {
        Person officer = SamplePeople.anOfficer();
        return new Caller(officer, NOW);
    }
}
