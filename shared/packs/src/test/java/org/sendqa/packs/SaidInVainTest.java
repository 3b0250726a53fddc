package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.domain.pack.Pack;
import org.sendqa.testing.PackFolder;

/** A value that nothing reads is a fault of {@code make packs}, since a row would count as met for nothing. */
class SaidInVainTest {

    private static final String FRAMEWORK = "framework.yaml";
    private static final String ABOUT = "  source: First edition\n";

    @TempDir
    Path folder;

    @BeforeEach
    void copyOfTheExample() throws IOException {
        PackFolder.copy(SixthAuthorityTest.EXAMPLE, folder);
    }

    @Test
    void aTargetThatNoActivityNamesIsRefused() throws IOException {
        change(FRAMEWORK, "target: reviews", "target: plans");
        assertThat(PackFaults.andInVain(PackSource.read(folder)))
                .hasSize(3)
                .contains(
                        "framework.yaml:15: framework.targets[1].percent is read by nothing: take it out, and give the"
                                + " reason in coverage.yaml");
    }

    @Test
    void aScaleThatNoFormIsAnsweredOnIsRefused() throws IOException {
        PackFolder.with(Path.of("dorset"), folder, "ehc-plan-audits");
        change("scales.yaml", "title: Outstanding", "title: Excellent");
        refused("scales.scales[0].grades is the scale of no form: give one the same steps, or take it out");
    }

    @Test
    void aFormThatNoActivityAsksIsRefused() throws IOException {
        Path bristol = folder.resolve("bristol");
        PackFolder.copy(Path.of("bristol"), bristol);
        PackFolder.change(bristol.resolve(FRAMEWORK), "    instrument: moderation-record\n", "");
        assertThat(PackFaults.andInVain(PackSource.read(bristol)))
                .singleElement()
                .asString()
                .endsWith("is the instrument of no activity: name it in framework.yaml, or take it out");
    }

    @Test
    void aTargetForAnswersThatTheFormDoesNotAskForIsRefused() throws IOException {
        change(FRAMEWORK, "    target: plans\n", "    answerTargets: [{question: colour, target: plans}]\n");
        change(FRAMEWORK, "values: [target], what: Three", "values: [answerTargets], what: Three");
        refused("names the question 'colour', which the form plan-audit doesn't ask on a scale");
    }

    @Test
    void aConditionOnWhatTheRegisterNeverSaysOfACaseIsRefused() throws IOException {
        String last = "          - Somebody would have to ask.\n";
        change(
                "instruments/plan-audit.yaml",
                last,
                last
                        + "      - {id: extra, words: Reasons, kind: TEXT, limit: 200, when: \"case.ageGroup = '16 to"
                        + " 19'\"}\n");
        assertThat(PackFaults.andInVain(PackSource.read(folder)))
                .singleElement()
                .asString()
                .contains("asks for case.ageGroup, of which the register of plan has no column with one value");
        change("instruments/plan-audit.yaml", "case.ageGroup = '16 to 19'", "case.phase != 'Post-16'");
        assertThat(PackFaults.andInVain(PackSource.read(folder)))
                .singleElement()
                .asString()
                .contains(
                        "compares case.phase with [Post-16], but in the register of plan it is one of [Primary, Seco");
        change("instruments/plan-audit.yaml", "'Post-16'", "'Primary'");
        assertThat(PackFaults.andInVain(PackSource.read(folder))).isEmpty();
    }

    @Test
    void agesThatNoPlanIsForAreRefused() throws IOException {
        change(FRAMEWORK, ABOUT, ABOUT + "  ages: {from: 0, to: 30, rows: [SAM-01]}\n");
        refused("framework.about.ages must be ages of 0 to 25, the lower one first");
    }

    @Test
    void whatTheTextSaysOfItselfIsKeptForPeople() throws IOException {
        change(FRAMEWORK, ABOUT, ABOUT + "  ages: {from: 5, to: 18, rows: [SAM-01]}\n");
        Pack pack = PublishedPacks.read(PackCompiler.compile(folder));
        assertThat(pack.limits().ages().against(19)).isEqualTo("older than 18, and the framework is for ages 5 to 18");
        assertThat(pack.framework().version().about().text())
                .isEqualTo("Sampleshire's framework (First edition), in effect since 1 June 2026, approved by the"
                        + " Sampleshire SEND Board");
    }

    private void change(String file, String from, String to) throws IOException {
        PackFolder.change(folder.resolve(file), from, to);
    }

    private void refused(String sentence) {
        assertThatThrownBy(() -> PackCompiler.compile(folder)).hasMessageContaining(sentence);
    }
}
