package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.testing.PackFolder;

/** What somebody may have written into a pack that a reader would take for something else, or for nothing. */
class FaultyFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    Path folder;

    @BeforeEach
    void copyPack() throws IOException {
        PackFolder.copy(SixthAuthorityTest.EXAMPLE, folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            framework.yaml | status: LIVE | status: LIVE§    status: PLANNED | 'status' stands here twice; keep one
            framework.yaml | status: LIVE | status: LIVE§    colour: red | colour isn't known here; write one of id
            framework.yaml | papers: | paper: | paper isn't known here; did you mean 'papers'?
            authority.yaml | required: true | required: yes | 'yes' is YAML's word for a truth; write true
            calendar.yaml | closures: [] | closures: &a [*a] | an alias isn't read here
            framework.yaml | reserves: 2 | reserves: 17:00 | '17:00' can be read as another number; put quotes
            framework.yaml | reserves: 2 | reserves: 0x10 | '0x10' can be read as another number
            framework.yaml | reserves: 2 | reserves: 99999999999999999999 | can be read as another number
            framework.yaml | reserves: 2 | reserves: 010 | '010' can be read as another number
            framework.yaml | reserves: 2 | reserves: {[a, b]: 2} | the name before a colon must be a word
            framework.yaml | id: plan-audits | id: Plan audits | id isn't written as it must be
            framework.yaml | due: 10 | due: 0 | due must be 1 or more
            framework.yaml | percent: 75 | percent: 175 | percent must be 100 or less
            framework.yaml | 2026-06-01 | 2026-06-31 | effective must be a day such as
            framework.yaml | rows: [SAM-06] | rows: [] | rows must list 1 or more
            framework.yaml | title: S | titel: S | about needs 'title'
            """)
    void isToldWithFileAndLine(String file, String from, String to, String sentence) throws IOException {
        assertThat(folder.resolve(file)).content().contains(from);
        PackFolder.change(folder.resolve(file), from, to.replace('§', '\n'));
        assertThatThrownBy(() -> PackCompiler.compile(folder))
                .hasMessageMatching("(?s).*%s:\\d+: .*".formatted(file))
                .hasMessageContaining(sentence);
    }

    @Test
    void aFileThatIsNoPartOfAPackIsToldWithTheParts() throws IOException {
        Files.writeString(folder.resolve("framwork.yaml"), "activities: []\n");
        assertThatThrownBy(() -> PackCompiler.compile(folder))
                .hasMessageContaining("framwork.yaml:1: framwork isn't a part that packs have");
    }

    @Test
    void aMissingPartIsNamed() throws IOException {
        Files.delete(folder.resolve("calendar.yaml"));
        assertThatThrownBy(() -> PackCompiler.compile(folder)).hasMessageContaining("calendar isn't there");
    }

    @Test
    void whatIsEmptyOrNoTextIsRefusedByItsName() throws IOException {
        Path gaps = folder.resolve("gaps.yaml");
        for (byte[] content : List.of(
                new byte[0],
                "# nothing yet\n".getBytes(StandardCharsets.UTF_8),
                new byte[] {'a', 0, 'b'},
                "a: é".getBytes(StandardCharsets.ISO_8859_1))) {
            Files.write(gaps, content);
            assertThatThrownBy(() -> PackCompiler.compile(folder))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("gaps.yaml");
        }
    }

    @Test
    void twoFoldersOfOneAuthorityAreToldApart() throws IOException {
        PackFolder.copy(SixthAuthorityTest.EXAMPLE, folder.resolve("one"));
        PackFolder.copy(SixthAuthorityTest.EXAMPLE, folder.resolve("two"));
        assertThat(AuthorityFolders.sharingACode(folder))
                .singleElement()
                .asString()
                .startsWith("'sam' is the authority of more than one folder");
        PackFolder.change(folder.resolve("two/authority.yaml"), "authority: sam", "authority: sbm");
        assertThat(AuthorityFolders.sharingACode(folder)).isEmpty();
    }

    @Test
    void aFolderThatLacksItsFirstFileIsAPackAllTheSame() throws IOException {
        Path packs = folder.resolve("packs");
        Path fourth = Files.createDirectories(packs.resolve("fourth"));
        Files.copy(folder.resolve("framework.yaml"), fourth.resolve("framework.yaml"));
        assertThat(AuthorityFolders.in(packs)).containsExactly(fourth);
        assertThatThrownBy(() -> PackCompiler.compile(fourth))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A pack needs a folder of instruments");
        Files.createDirectories(fourth.resolve("instruments"));
        assertThatThrownBy(() -> PackCompiler.compile(fourth)).hasMessageContaining("authority");
    }

    @Test
    void anotherEndingIsToldInsteadOfPassedOver() throws IOException {
        Files.move(folder.resolve("gaps.yaml"), folder.resolve("gaps.yml"));
        assertThatThrownBy(() -> PackCompiler.compile(folder))
                .hasMessageContaining("gaps.yml isn't a part that packs have; rename the file");
    }

    @Test
    void aRowThatThePackAnswersNeedsNoReason() throws IOException {
        PackFolder.change(
                folder.resolve("coverage.yaml"),
                "notInPack:",
                "notInPack:\n  - {reason: not-software, rows: [SAM-02], what: Sample}");
        assertThatThrownBy(() -> PackCompiler.compile(folder))
                .hasMessageContaining("coverage.yaml:")
                .hasMessageContaining("why SAM-02 isn't in the pack, which names it: take it out");
    }

    @Test
    void aFormWithoutTheQuestionThatEveryFormAsksIsRefused() throws IOException {
        Path framework = folder.resolve("framework.yaml");
        Files.writeString(
                framework, Files.readString(framework) + "everyForm:\n  - {asks: equality, rows: [SAM-01]}\n");
        assertThatThrownBy(() -> PackCompiler.compile(folder))
                .hasMessageContaining("asks no question 'equality', which every form of this framework does");
    }

    @Test
    void aGradeThatNoFormGivesAndARoleThatNobodyHoldsAreRefused() throws IOException {
        Files.writeString(folder.resolve("escalations.yaml"), """
                escalations:
                  - id: low
                    when: An audit is graded low
                    grades: [inadequat]
                    to: [qa-officer]
                    rows: [SAM-01]
                """);
        PackFolder.change(folder.resolve("authority.yaml"), "  plan-reader: 4", "  plan-raeder: 4");
        assertThatThrownBy(() -> PackCompiler.compile(folder))
                .hasMessageContaining("escalations.yaml:4: escalations.escalations[0].grades[0] names 'inadequat'")
                .hasMessageContaining("authority.samplePeople.plan-raeder is no role of this pack");
    }
}
