package org.sendqa.local.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.local.councils.Council;
import org.sendqa.local.year.Volumes.Volume;

/** What the frameworks ask for beside audits comes round as often as was counted from them by hand. */
class OccasionsIT {

    private static final Path PACKS = Path.of("../../shared/packs/target/packs");

    @Test
    void everythingLiveThatComesRoundHasAsManyRoundsInTheYearAsWereCounted() throws IOException {
        for (Council council : counted()) {
            Occasions occasions = new Occasions(council, Volumes.read());
            assertThat(occasions.all().toList()).isNotEmpty().allSatisfy(entry -> {
                List<Row> rows = occasions.rounds(entry, 2026);
                assertThat(rows).isNotEmpty().noneMatch(Row::isUnexplained);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bri, plan-moderation, 4",
        "bir, leader-review, 3",
        "bir, termly-report, 3",
        "dor, plan-moderation, 4",
        "bwd, consensus-meetings, 2",
        "bwd, level-5-report, 3",
        "wol, triangulation, 3",
        "wol, practice-report, 3"
    })
    void aYearHasAsManyMeetingsAndReportsAsTheFrameworkAsksFor(String authority, String activity, long rounds)
            throws IOException {
        assertThat(rows(authority, Volumes.read(), activity))
                .allMatch(row -> row.reported().equals(RoundOutcome.NOT_BUILT))
                .filteredOn(row -> !row.opened().isEmpty())
                .hasSize((int) rounds);
    }

    @ParameterizedTest
    @CsvSource({"bwd, social-care-advice-audits", "wol, health-advice-audits"})
    void whatHasNoNumberIsLeftOutForThatReasonAndNotBecauseItIsntBuilt(String authority, String activity)
            throws IOException {
        assertThat(rows(authority, Volumes.read(), activity)).hasSize(12).allSatisfy(row -> {
            assertThat(row.opened()).isEmpty();
            assertThat(row.reason()).matches("no number is set.*|planned pause in August");
        });
    }

    @Test
    void sessionsOnCasesAreHeldInTheRoundsThatDrawThem() throws IOException {
        assertThat(rows("bwd", Volumes.read(), "level-4-sessions"))
                .extracting(Row::reported)
                .containsOnly("held in level-4-cases");
    }

    @Test
    void aModerationPlannedFourTimesWhereThreeWereCountedHasNoExcuse() throws IOException {
        Volumes three = new Volumes(List.of(new Volume("dor", "plan-moderation", 1, "", 3)));
        assertThat(rows("dor", three, "plan-moderation"))
                .filteredOn(Row::isUnexplained)
                .hasSize(1);
    }

    @Test
    void aModerationThatTheCalendarKnowsNothingOfIsMissed() throws IOException {
        Council dorset = Council.named(PACKS, "dor").getFirst();
        Set<String> planned = Volumes.read().of("dor").map(Volume::activity).collect(Collectors.toSet());
        planned.remove("plan-moderation");
        assertThat(new Missed(dorset, Volumes.read()).rows("2026-27", planned))
                .singleElement()
                .satisfies(row -> assertThat(row.words()).contains("plan-moderation 2026-27: 0 planned of 4 expected"))
                .matches(Row::isUnexplained);
    }

    @Test
    void thePageSaysOfEachActivityWhyItDoesntComeRound() throws IOException {
        Map<String, String> said = Map.of(
                "bri", "planned by the framework and not begun",
                "bir", "optional and not switched on",
                "bwd", "no interval is set, since the framework prints none; no number is set",
                "dor", "a pilot: only when somebody asks for it",
                "wol", "as required: only when somebody asks for it");
        for (Council council : counted()) {
            assertThat(new YearGrid(council, 2026, List.of()).html()).contains(said.get(council.authority()));
        }
    }

    private static List<Row> rows(String authority, Volumes volumes, String activity) throws IOException {
        Occasions occasions = new Occasions(Council.named(PACKS, authority).getFirst(), volumes);
        return occasions
                .all()
                .filter(entry -> entry.id().equals(activity))
                .flatMap(entry -> occasions.rounds(entry, 2026).stream())
                .toList();
    }

    private static List<Council> counted() throws IOException {
        return Council.named(PACKS, "all").stream()
                .filter(council -> Volumes.read().knows(council.authority()))
                .toList();
    }
}
