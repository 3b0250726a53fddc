package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sendqa.sampling.World.CYCLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.register.Subject;
import org.sendqa.edge.ClockReply;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.edge.StepReply;
import org.sendqa.testing.SampleClock;
import org.sendqa.testing.SamplePeople;

/** A register of April 2026 in which plans became final within twenty weeks of their requests, or didn't. */
class CountTimelinessTest {

    private final World world = new World();

    @Test
    void everyLocalityHasItsShareForEachMonthAndWhatIsUnknownStandsApart() {
        came(plan("a", "Ash", "2025-10-16"), plan("b", "Ash", "2025-10-15"), plan("c", "Oak", "2025-10-16"));
        assertThat(count("locality").rows())
                .extracting(
                        TimelinessReply.Row::month,
                        TimelinessReply.Row::group,
                        TimelinessReply.Row::ofAll,
                        TimelinessReply.Row::late,
                        TimelinessReply.Row::unknown)
                .containsExactly(
                        tuple("2026-03", "Ash", new TimelinessReply.Part(1, 2), 1, 0),
                        tuple("2026-03", "Oak", new TimelinessReply.Part(1, 1), 0, 0),
                        tuple(null, "Elm", new TimelinessReply.Part(0, 0), 0, 1));
    }

    @Test
    void anOfficerSeesEachDrawnCasesClockInTheCycle() {
        came(plan("a", "Ash", "2025-10-15"));
        CycleView view = ((Outcome.Done<CycleView>) world.viewCycle().view(World.officer(), CYCLE)).value();
        ClockReply clock = view.draws().getFirst().cases().getFirst().clocks().getFirst();
        assertThat(clock.weeks()).isEqualTo(20);
        assertThat(clock.steps())
                .containsExactly(new StepReply(
                        "final-plan",
                        "Final plan",
                        "statutory",
                        "SEND Regulations 2014, regulation 13(2)",
                        LocalDate.parse("2026-03-04"),
                        LocalDate.parse("2026-03-05"),
                        1L,
                        "late",
                        "1 day late"));
    }

    @Test
    void aFieldThatTheRegisterDoesNotHaveIsRefused() {
        came();
        refused(world.officerCounts("name"), Refusal.UNKNOWN, "The register has no field name to count by.");
        refused(world.officerCounts("colour"), Refusal.UNKNOWN, "The register has no field colour to count by.");
    }

    @Test
    void beforeTheDrawNoRegisterIsTheCyclesOwn() {
        refused(
                world.officerCounts("locality"),
                Refusal.NOT_NOW,
                "EHC plan audits, April 2026 isn't drawn yet, so that no register is its own.");
    }

    @Test
    void groupsMayBeSmallSoOnlyOfficersSeeThem() {
        came();
        var reply = world.countTimeliness().count(World.caller(SamplePeople.aTeamManager(1)), CYCLE, "locality");
        assertThat(reply)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.kind()).isEqualTo(Refusal.FORBIDDEN));
    }

    private TimelinessReply count(String by) {
        return ((Outcome.Done<TimelinessReply>) world.officerCounts(by)).value();
    }

    /** The plans and one in Elm of which no request is recorded. */
    private void came(Subject... plans) {
        List<Subject> all = new ArrayList<>(List.of(plans));
        all.add(new Subject("d", Map.of("locality", "Elm"), Map.of("finalised", day("2026-03-05")), List.of()));
        world.registerCame(World.NOW.minusSeconds(86_400), true, all);
        world.presented();
    }

    private static Subject plan(String key, String locality, String requested) {
        return new Subject(
                key,
                Map.of("locality", locality),
                Map.of("finalised", day("2026-03-05"), SampleClock.REQUESTED, day(requested)),
                List.of());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static void refused(Outcome<?> outcome, Refusal kind, String sentence) {
        assertThat(outcome).isEqualTo(Outcome.refused(kind, sentence));
    }
}
