package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.testing.PackFolder;

/** What a framework can't mean is refused with file, line and sentence. */
class FaultyFrameworkTest {

    private static final String FRAMEWORK = "framework.yaml";

    @TempDir
    Path folder;

    @BeforeEach
    void copyOfTheExample() throws IOException {
        PackFolder.copy(SixthAuthorityTest.EXAMPLE, folder);
    }

    @Test
    void aReportToABodyThatIsNotThereIsRefused() throws IOException {
        change(FRAMEWORK, "to: [send-board]", "to: [parish-council]");
        refused(FRAMEWORK, "parish-council", "framework.activities[1].to[0] names 'parish-council', which this pack");
    }

    @Test
    void aTargetThatTheFrameworkDoesNotListIsRefused() throws IOException {
        change(FRAMEWORK, "target: plans", "target: drafts");
        refused(
                FRAMEWORK,
                "target: drafts",
                "framework.activities[0].target must be one of the framework's targets: plans, reviews");
    }

    @Test
    void anActivityThatWaitsForItselfByWayOfAnotherIsRefused() throws IOException {
        change(FRAMEWORK, "    to: [termly-report]\n", "    after: [termly-report]\n");
        refused(
                FRAMEWORK,
                "after: [termly-report]",
                "framework.activities[0].after makes it wait for itself: plan-audits waits for termly-report waits for"
                        + " plan-audits");
    }

    @Test
    void aWordWithTwoReadingsIsRefused() throws IOException {
        change(FRAMEWORK, "title: Termly report", "title: Bi-monthly report");
        refused(FRAMEWORK, "Bi-monthly", "framework.activities[1].title says 'Bi-monthly', which has two readings");
    }

    @Test
    void aDateGoneByWouldSendMailAndIsRefusedUnlessItIsHistory() throws IOException {
        change(FRAMEWORK, "{every: term}", "{every: term, dates: [2025-02-10]}");
        refused(
                FRAMEWORK,
                "2025-02-10",
                "framework.activities[1].timing.dates[0] is 2025-02-10, before the pack is used");
        change(FRAMEWORK, "{every: term, dates: [2025-02-10]}", "{every: term}\n    history: [2025-02-10]");
        PackCompiler.compile(folder);
    }

    @Test
    void aDateToComeIsNoHistory() throws IOException {
        change(FRAMEWORK, "{every: term}", "{every: term}\n    history: [2026-10-12]");
        refused(FRAMEWORK, "2026-10-12", "framework.activities[1].history[0] is 2026-10-12, when the pack is used");
    }

    @Test
    void aRowThatIsInNeitherPlaceIsNamed() throws IOException {
        change("coverage.yaml", "last: SAM-07", "last: SAM-08");
        refused(
                "coverage.yaml",
                "reason: not-software",
                "coverage.notInPack leaves out SAM-08: put it into the pack, or here");
        change("coverage.yaml", "last: SAM-08", "last: SAM-06");
        refused(
                "coverage.yaml",
                "reason: not-software",
                "coverage.notInPack names SAM-07, which isn't among the framework's rows");
    }

    @Test
    void aReasonThatIsNoneIsRefused() throws IOException {
        change("coverage.yaml", "not-software", "no-time");
        refused("coverage.yaml", "no-time", "coverage.notInPack[0].reason must be one of [capability-not-built-yet,");
    }

    @Test
    void aLiveActivityThatNeverComesRoundIsRefused() throws IOException {
        change(FRAMEWORK, "    timing: {every: term}\n", "");
        refused(FRAMEWORK, "id: termly-report", "framework.activities[1].timing is missing: say 'every', or 'unset");
    }

    @Test
    void aLiveAuditThatComesRoundAndDrawsNothingIsRefused() throws IOException {
        change(FRAMEWORK, "    kind: REPORT\n", "    kind: AUDIT\n");
        refused(FRAMEWORK, "id: termly-report", "framework.activities[1].draws is missing, and it comes round");
    }

    @Test
    void twoThingsOfOneNameAreRefused() throws IOException {
        change(FRAMEWORK, "id: termly-report", "id: plan-audits");
        assertThatThrownBy(() -> PackCompiler.compile(folder))
                .hasMessageContaining("framework.activities[1].id names 'plan-audits' a second time");
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() throws IOException {
        change(FRAMEWORK, "title: Termly report", "title: Termly: report");
        assertThatThrownBy(() -> PackCompiler.compile(folder))
                .hasMessageContaining(PackFolder.at(folder.resolve(FRAMEWORK), "Termly: report"))
                .hasMessageContaining("needs quotes around it");
    }

    @Test
    void sixLocalitiesWithTwoEachAreNotTen() throws IOException {
        PackFolder.with(Path.of("dorset"), folder, "health-advice-audits");
        change(FRAMEWORK, "each: 2, makes: 12", "each: 2, makes: 10");
        refused(FRAMEWORK, "makes: 10", "quota.makes says 10, but the sizes make 12");
    }

    @Test
    void aCaseWithSeveralFlagsStandsInNoStratumAndThemesTakeTurnsByWhatTheyGoBy() throws IOException {
        PackFolder.with(Path.of("blackburn-with-darwen"), folder, "compliance-audits");
        change(FRAMEWORK, "quota: {total: 20}", "quota: {total: 20, by: [cohort]}");
        change(FRAMEWORK, "borough, cohort]}", "borough, cohort], inTurn: planType}");
        refused(
                FRAMEWORK,
                "quota: {total: 20, by: [cohort]}",
                "of which a case may have several values; go by another");
        refused(FRAMEWORK, "inTurn: planType", "must name one of the attributes under by");
    }

    private void change(String file, String from, String to) throws IOException {
        PackFolder.change(folder.resolve(file), from, to);
    }

    private void refused(String file, String line, String sentence) throws IOException {
        assertThatThrownBy(() -> PackCompiler.compile(folder))
                .hasMessageContaining(PackFolder.at(folder.resolve(file), line).strip())
                .hasMessageContaining(sentence);
    }
}
