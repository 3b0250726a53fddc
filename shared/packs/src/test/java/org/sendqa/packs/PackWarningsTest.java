package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.OnDemand;
import org.sendqa.domain.pack.Pack;
import org.sendqa.testing.PackFolder;

/** What a person should look at, though the pack can be used. */
class PackWarningsTest {

    private static final String FRAMEWORK = "framework.yaml";
    private static final LocalDate BEFORE = LocalDate.of(2027, 5, 31);

    @TempDir
    Path folder;

    @BeforeEach
    void copyOfTheExample() throws IOException {
        PackFolder.copy(SixthAuthorityTest.EXAMPLE, folder);
    }

    @Test
    void aReviewIsDueOnItsDayAndNotTheDayBefore() {
        assertThat(warnings(BEFORE)).isEmpty();
        assertThat(warnings(BEFORE.plusDays(1)))
                .containsExactly("framework.about.reviewDue.day the framework's review was due on 2027-06-01");
    }

    @Test
    void anInstrumentHasAClockOfItsOwn() throws IOException {
        change("instruments/plan-audit.yaml", "version: 1", "version: 1\nreviewDue: {day: 2027-01-31, rows: [SAM-06]}");
        assertThat(warnings(BEFORE))
                .containsExactly("instruments[0].reviewDue.day the instrument's review was due on 2027-01-31");
    }

    @Test
    void whatPrintsNoIntervalOrFigureIsOnDemandOnly() throws IOException {
        change(FRAMEWORK, "{every: term}", "{unset: true}");
        change(FRAMEWORK, "{total: 6, by: [locality, phase], bounds: [{each: [phase], atLeast: 2}]}", "{unset: true}");
        assertThat(warnings(BEFORE))
                .containsExactlyInAnyOrder(
                        "framework.activities[0].draws plan-audits: no figure is printed, so it is on demand only",
                        "framework.activities[1].timing.unset termly-report: no interval is printed, so it is on demand"
                                + " only");
        Pack pack = PublishedPacks.read(PackCompiler.compile(folder));
        assertThat(new OnDemand(pack.activity("plan-audits")).against()).isEmpty();
        assertThat(pack.activity("plan-audits").draws().getFirst().agreed()).contains(new Amount.Agreed(1, 95));
        assertThat(new OnDemand(pack.activity("review-audits")).against()).isNotEmpty();
    }

    @Test
    void anInstrumentThatIsNotWrittenYetHoldsItsActivity() throws IOException {
        Files.delete(folder.resolve("instruments/plan-audit.yaml"));
        change("gaps.yaml", "sourceGaps:", "unwritten: [{instrument: plan-audit, row: SAM-02}]\nsourceGaps:");
        assertThat(warnings(BEFORE))
                .contains("gaps.unwritten[0] the instrument 'plan-audit' isn't written yet")
                .anyMatch(warning -> warning.contains("isn't run yet: its instrument 'plan-audit' isn't written"));
        assertThat(PublishedPacks.read(PackCompiler.compile(folder)).activities())
                .isEmpty();
    }

    @Test
    void datesThatHaveAllGoneByLeaveItsWordsProvisional() throws IOException {
        change(FRAMEWORK, "{every: term}", "{every: term, dates: [2026-10-12]}");
        assertThat(warnings(LocalDate.of(2026, 10, 12))).isEmpty();
        assertThat(warnings(LocalDate.of(2026, 10, 13)))
                .containsExactly("framework.activities[1].timing termly-report: all its dates have gone by; what"
                        + " follows its words is provisional");
    }

    private List<String> warnings(LocalDate today) {
        return PackWarnings.of(Located.root(PackSource.read(folder).content()), today);
    }

    private void change(String file, String from, String to) throws IOException {
        PackFolder.change(folder.resolve(file), from, to);
    }
}
