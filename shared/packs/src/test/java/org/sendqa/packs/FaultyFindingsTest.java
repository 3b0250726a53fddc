package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.testing.PackFolder;

/** To whom findings go back is read from the pack, and refused where nobody can be meant. */
class FaultyFindingsTest {

    private static final String FINDINGS = "findings: {to: [author], rows: [BRI-07, BRI-12]}";

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    Path pack;

    @BeforeEach
    void aPackThatGivesFindingsBack() throws IOException {
        PackFolder.with(Path.of("bristol"), pack, "ehc-plan-audits", "ep-advice-audits");
    }

    @Test
    void adviceGoesBackToItsAuthorAndPlansToNobody() {
        var bristol = PublishedPacks.read(PackCompiler.compile(pack));
        assertThat(bristol.activity("ep-advice-audits").entry().findings().to()).containsExactly("author");
        assertThat(bristol.activity("ehc-plan-audits").entry().findings().to()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            {to: [writer], rows: [BRI-07, BRI-12]} | names 'writer', which no column of the register brings
            {to: [], rows: [BRI-07, BRI-12]} | findings.to must be at least one contribution
            {to: [author]} | findings.rows is missing
            {to: [author], remindEveryMonths: 4, rows: [BRI-16]} | findings.remindEveryMonths must be 1 to 3 months
            {to: [author], who: everybody, rows: [BRI-07]} | findings.who isn't known here
            """)
    void whatNobodyCanBeMeantByIsRefused(String findings, String sentence) throws IOException {
        PackFolder.change(pack.resolve("framework.yaml"), FINDINGS, "findings: " + findings);
        assertThatThrownBy(() -> PackCompiler.compile(pack)).hasMessageContaining(sentence);
    }
}
