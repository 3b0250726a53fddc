package org.sendqa.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.calendar.AcademicCalendar;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Upload.Outcome;
import org.sendqa.domain.register.Way;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.register.JudgeRegister.Judgement;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemorySnapshots;

/** Draws are on 1 April and 1 May; registers for them come in from 22 March and 21 April on. */
class JudgeRegisterTest {

    private static final String SPRING = "sha256:aa";
    private static final String OTHER = "sha256:bb";

    private final InMemorySnapshots snapshots = new InMemorySnapshots();
    private final InMemoryCycles cycles = new InMemoryCycles();

    @Test
    void aRegisterOfLastMonthComesInAgainOnceTheNextDrawsCutOffHasBegun() {
        take(SPRING, 4333, "2026-03-30");
        assertThat(take(SPRING, 4333, "2026-04-22"))
                .isEqualTo(new Judgement(
                        read(SPRING, 4333),
                        "The draw of 1 May 2026 for EHC plan audits takes this register: the first complete one since"
                                + " 21 April 2026 counts, so that nobody can choose."));
        assertThat(take(SPRING, 4333, "2026-04-24").outcome())
                .isEqualTo(read(SPRING, 4333)
                        .unchangedSince(snapshots
                                .between(RegisterRef.ofPlans("dor"), at("2026-04-22"), at("2026-04-22"))
                                .getFirst()));
        assertThat(snapshots.between(RegisterRef.ofPlans("dor"), Instant.MIN, Instant.MAX))
                .hasSize(2);
    }

    @Test
    void betweenTwoCutOffsTheSameRegisterIsUnchangedAndTheOfficerIsToldWhenToSendOne() {
        take(SPRING, 4333, "2026-03-30");
        Judgement early = take(SPRING, 4333, "2026-04-02");
        assertThat(early.outcome()).isInstanceOf(Outcome.Unchanged.class);
        assertThat(early.nextDraw())
                .isEqualTo("The draw of 1 May 2026 for EHC plan audits takes a register that comes in on 21 April 2026"
                        + " or later, so upload one then.");
    }

    @Test
    void ofTwoCompleteRegistersTheDrawTakesTheFirstAndTheSecondsLetterSaysSo() {
        take(SPRING, 4333, "2026-03-25");
        assertThat(take(OTHER, 4400, "2026-03-27").nextDraw())
                .isEqualTo("The draw of 1 April 2026 for EHC plan audits takes the register of 4,333 rows that came in"
                        + " on 25 March 2026, 12:00, not this one: the first complete one since 22 March 2026 counts,"
                        + " so that nobody can choose.");
    }

    @Test
    void aRegisterWithFarFewerRowsThanTheLastCompleteOneIsIncompleteAndDoesNotBlockItsCorrection() {
        take(SPRING, 4333, "2026-03-10");
        Judgement cutShort = take(OTHER, 24, "2026-03-25");
        assertThat(cutShort.outcome()).isEqualTo(read(OTHER, 24).incomplete());
        assertThat(cutShort.nextDraw())
                .startsWith("24 rows are far fewer than the 4,333 of the last complete register, so no draw takes this"
                        + " one. If the export was cut short, export the whole register and upload that.")
                .endsWith("The draw of 1 April 2026 for EHC plan audits has no register yet that it can take.");
        assertThat(take(SPRING, 4333, "2026-03-26").nextDraw()).contains("1 April 2026", "takes this register");
        assertThat(take(OTHER, 24, "2026-03-27").nextDraw())
                .endsWith(
                        "takes the register of 4,333 rows that came in on 26 March 2026, 12:00: the first complete one"
                                + " since 22 March 2026 counts, so that nobody can choose.");
    }

    @Test
    void whoLooksFirstIsToldWhatWouldBeSaidIfItWereTakenNow() {
        assertThat(look(990, 1).nextDraw())
                .startsWith("The draw of 1 April 2026 for EHC plan audits takes this register");
        assertThat(look(50, 9).nextDraw()).startsWith("So many rows were refused that no draw takes this register.");
        assertThat(look(50, 9).outcome())
                .isInstanceOfSatisfying(
                        Outcome.Accepted.class,
                        accepted -> assertThat(accepted.complete()).isFalse());
    }

    private Judgement look(int accepted, int refused) {
        Event event = new Event("asked", at("2026-03-25"), "officer");
        Way way = new Way("plan", "", 0, true);
        Revision asked = Revision.NONE.after(event);
        var header = new Upload.Header("dor", "aa", "officer", "march.csv", way, event.at(), asked);
        var previewed = new Upload.Previewed(header, "file", new Upload.Findings(accepted, refused, List.of()));
        return judge(Fixtures.aPack()).judge(previewed, at("2026-03-25"));
    }

    @Test
    void fourFifthsOfTheRowsAreEnough() {
        take(SPRING, 1000, "2026-03-24");
        assertThat(take(OTHER, 800, "2026-03-25").outcome()).isEqualTo(read(OTHER, 800));
        assertThat(take("sha256:cc", 639, "2026-03-26").outcome())
                .isEqualTo(read("sha256:cc", 639).incomplete());
    }

    @Test
    void aDrawThatIsHeldStillWaitsForTheRegister() {
        Event event = new Event("announced", at("2026-03-18"), "OpenDueCycles");
        cycles.announce(
                new Cycle.Announced(new Cycle.Header(
                        Fixtures.aCycleRef(),
                        Fixtures.PACK_DIGEST,
                        LocalDate.of(2026, 4, 1),
                        "sha256:00",
                        event.at(),
                        Revision.NONE.after(event))),
                event);
        assertThat(take(SPRING, 4333, "2026-04-03").nextDraw())
                .startsWith("The draw of 1 April 2026 for EHC plan audits takes this register");
    }

    @Test
    void whereNothingIsDrawnNoDrawIsPromised() {
        Pack quiet = new Pack(
                "dor",
                "Sample Council",
                "sha256:00",
                Fixtures.LOCALITIES,
                Fixtures.aPack().registers().getFirst(),
                AcademicCalendar.NONE,
                List.of(),
                List.of());
        assertThat(judge(quiet)
                        .judge(RegisterRef.ofPlans("dor"), read(SPRING, 10), at("2026-03-25"))
                        .nextDraw())
                .isEqualTo("No draw is planned.");
    }

    /** Judges a register at noon of a day, and lists it if it comes in. */
    private Judgement take(String digest, int rows, String day) {
        Judgement judgement = judge(Fixtures.aPack()).judge(RegisterRef.ofPlans("dor"), read(digest, rows), at(day));
        if (judgement.outcome() instanceof Outcome.Accepted accepted) {
            assertThat(snapshots.list(JudgeRegister.snapshot(RegisterRef.ofPlans("dor"), accepted, at(day))))
                    .isTrue();
        }
        return judgement;
    }

    private JudgeRegister judge(Pack pack) {
        InMemoryPacks packs = new InMemoryPacks(pack);
        return new JudgeRegister(packs, snapshots, new DrawsToCome(packs, cycles, new WorkingDays(Set.of())));
    }

    private static Outcome.Accepted read(String digest, int rows) {
        return new Outcome.Accepted(digest, true, rows, 0, List.of());
    }

    private static Instant at(String day) {
        return Instant.parse(day + (day.compareTo("2026-03-29") < 0 ? "T12:00:00Z" : "T11:00:00Z"));
    }
}
