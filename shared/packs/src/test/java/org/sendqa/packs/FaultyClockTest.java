package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.testing.PackFolder;

/** A faulty clock is refused with file, line and what to do. */
class FaultyClockTest {

    private static final String DECISION = "clocks.clocks[0].milestones[0]";

    @TempDir
    Path folder;

    @BeforeEach
    void copyOfDorset() throws IOException {
        PackFolder.with(Path.of("dorset"), folder, "ehc-plan-audits");
    }

    @Test
    void anAnchorThatIsNoneIsNamedWithItsLine() throws IOException {
        change("weeks: 6\n        from: request", "weeks: 6\n        from: hearing");
        refused("clocks.yaml:17: %s.from names 'hearing', which is no anchor and no milestone of this clock");
    }

    @Test
    void aMilestoneThatWaitsForItselfIsRefused() throws IOException {
        change("weeks: 6\n        from: request", "weeks: 6\n        from: assessment-decision");
        refused("clocks.yaml:17: %s.from makes the milestone wait for itself");
    }

    @Test
    void weeksThatRunBackwardsAreRefused() throws IOException {
        change("weeks: 6", "weeks: -6");
        refused("clocks.yaml:16: %s.weeks must be 1 to 104");
    }

    @Test
    void aDateThatTheRegisterDoesNotBringIsRefused() throws IOException {
        change("date: assessmentDecision", "date: need");
        refused("clocks.yaml:18: %s.date names 'need', which is no DATE field of the register");
    }

    @Test
    void aConditionOnSomethingTheRegisterNeverSaysIsRefused() throws IOException {
        change("when: {planType: new}", "when: {planType: draft}");
        refused("clocks.yaml:8: clocks.clocks[0].when names 'draft', which is no value of planType");
        change("when: {planType: draft}", "when: {planSort: new}");
        refused("clocks.yaml:8: clocks.clocks[0].when names 'planSort', which is no field of the register");
    }

    @Test
    void aGroundThatTheRegisterCanNotRecordIsRefused() throws IOException {
        change("{id: absent,", "{id: away,");
        refused("exceptions.grounds names 'away', which is no value of exception");
        refused("clocks.yaml:19: %s.excusedBy names 'absent', which is no ground of this clock's exceptions");
    }

    @Test
    void aWordThatNobodyReadsIsRefused() throws IOException {
        change("        weeks: 6\n", "        days: 42\n");
        refused("clocks.yaml:16: %s.days isn't known here; leave it out");
    }

    @Test
    void aLimitThatNoNoteSpeaksOfIsRefused() throws IOException {
        change("- values: [milestones]", "- values: [milestones.final-plan, milestones.order]");
        refused("%s.weeks needs a note that says how sure it is, with values: [milestones.assessment-decision.weeks]");
    }

    private void change(String from, String to) throws IOException {
        PackFolder.change(folder.resolve("clocks.yaml"), from, to);
    }

    private void refused(String sentence) {
        assertThatThrownBy(() -> PackCompiler.compile(folder)).hasMessageContaining(sentence.replace("%s", DECISION));
    }
}
