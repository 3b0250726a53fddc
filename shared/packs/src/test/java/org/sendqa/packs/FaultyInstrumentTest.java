package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A faulty instrument is refused with file, line and what was probably meant. */
class FaultyInstrumentTest {

    private static final String HEAD = """
            id: tool
            version: 1
            title: A tool
            rows: [WOL-057]
            scales:
              - id: seen
                shape: YES_NO
                basis: STATED
                row: WOL-057
                steps:
                  - {id: "yes", title: "Yes", passes: true}
                  - {id: "no", title: "No", passes: false}
            sections:
              - id: one
                title: One
                questions:
                  - id: first
                    words: Is it there
                    kind: YES_NO
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    Path folder;

    @Test
    void aMistypedFieldOrKindIsNamedWithWhatWasMeant() throws IOException {
        refused(
                "        notAplicable: true",
                "tool.yaml:20: sections[0].questions[0].notAplicable isn't known here;"
                        + " did you mean 'notApplicable'?");
        refused(
                "      - {id: more, words: More, kind: TEXTS, limit: 5}",
                "tool.yaml:20: sections[0].questions[1].kind 'TEXTS' isn't known; did you mean 'TEXT'?");
    }

    @Test
    void aConditionOnAnUnknownNameIsRefusedWhenItIsCompiled() throws IOException {
        refused(
                "      - {id: more, words: More, kind: TEXT, limit: 5, when: frist = 'yes'}",
                "sections[0].questions[1].when names 'frist', which isn't asked before this one; there is first"
                        + " (character 1)");
        refused(
                "      - {id: more, words: More, kind: TEXT, limit: 5, when: first = 'yess'}",
                "did you mean 'yes'? (character 9)");
    }

    @Test
    void aConditionNeverLooksAhead() throws IOException {
        refused(
                "        when: later = 'x'\n      - {id: later, words: Later, kind: TEXT, limit: 5}",
                "names 'later', which isn't asked before this one");
    }

    @Test
    void allFaultsAreNamedAtOnce() throws IOException {
        String two = "      - {id: a, words: A, kind: TEXT, limit: 0}\n      - {id: first, words: B, kind: DATE}";
        refused(two, "sections[0].questions[1].limit must be 1 to 4000");
        refused(two, "sections[0].questions[2].id 'first' is asked twice");
    }

    @Test
    void aDueDateCountsFromADateThatWasAskedBefore() throws IOException {
        refused(
                "      - {id: done, words: Done, kind: DATES, due: {after: first, weeks: 6}}",
                "sections[0].questions[1].due.after names 'first', which is no date asked before");
    }

    @Test
    void theOverallGradeMustBeAskedInEveryCase() throws IOException {
        refused("        notApplicable: true\noverall: first", "overall must name a question on a scale");
    }

    @Test
    void aPublishedVersionNeverChanges() throws IOException {
        write("");
        RecordVersions.record(folder);
        RecordVersions.record(folder);
        assertThat(folder.resolve("published"))
                .content()
                .startsWith("tool 1 sha256:")
                .hasLineCount(1);
        InstrumentFiles.read(folder);
        refused(
                "      - {id: more, words: More, kind: TEXT, limit: 5}",
                "tool.yaml:2: version 1 of 'tool' is published and audits rest on it; give the changed one version 2");
    }

    @Test
    void aVersionThatFollowsSaysWhichQuestionsCarryOn() throws IOException {
        write("");
        String later = HEAD.replace("version: 1", "version: 2").replace("id: first", "id: renamed");
        Files.writeString(
                folder.resolve("tool-2.yaml"), later + "follows: {version: 1, questions: {renamed: first}}\n");
        InstrumentFiles.read(folder);
        Files.writeString(
                folder.resolve("tool-2.yaml"), later + "follows: {version: 1, questions: {renamed: frist}}\n");
        refused("", "follows.questions.renamed names 'frist', which is no question of version 1");
        Files.writeString(
                folder.resolve("tool-2.yaml"), later + "follows: {version: 3, questions: {renamed: first}}\n");
        refused("", "follows.version must be an earlier version whose file stands in the same folder");
    }

    @Test
    void noTrendJoinsTwoScales() throws IOException {
        write("");
        String later = HEAD.replace("version: 1", "version: 2").replace("title: \"Yes\"", "title: \"Fully\"");
        Files.writeString(folder.resolve("tool-2.yaml"), later + "follows: {version: 1, questions: {first: first}}\n");
        refused("", "follows.questions.first is answered in another way than 'first' was");
    }

    private void write(String more) throws IOException {
        Files.writeString(folder.resolve("tool.yaml"), HEAD + more + "\n");
    }

    private void refused(String more, String sentence) throws IOException {
        write(more);
        assertThatThrownBy(() -> InstrumentFiles.read(folder)).hasMessageContaining(sentence);
    }
}
