package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.testing.PackFolder;

/** A tool whose exports couldn't be read is refused with file, line and what is wrong. */
class FaultyToolTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    Path pack;

    @BeforeEach
    void aPackWithTools() throws IOException {
        PackFolder.with(Path.of("wolverhampton"), pack, "ehc-plan-audits", "annual-review-audits");
    }

    @Test
    void anActivityThatIsAnsweredInAToolNobodyDescribesIsRefused() throws IOException {
        PackFolder.change(pack.resolve("framework.yaml"), "elsewhere: invision360", "elsewhere: invision");
        refused("elsewhere names 'invision', which tools.yaml doesn't have");
    }

    @Test
    void aFormIsOfAnInstrumentAndNamesItsQuestionsAndAnswers() throws IOException {
        lastToolHas("nothing-of-ours", "headings: {any: Any}");
        refused("instrument names 'nothing-of-ours', which is no instrument of this pack");
        lastToolHas("annual-review-audit", "headings: {not-asked: Any}");
        refused("headings names the question 'not-asked', which the instrument doesn't have");
        lastToolHas("annual-review-audit", "answers: {Fine: splendid}");
        refused("answers names the answer 'splendid', which the instrument doesn't have");
    }

    @Test
    void columnsThatAFileCouldntTellApartAreRefused() throws IOException {
        lastToolHas("annual-review-audit", "headings: {papers: Audit key}");
        refused("two columns of its export would be headed 'Audit key'; give one of them a heading of its own");
    }

    private void lastToolHas(String instrument, String what) throws IOException {
        aPackWithTools();
        Files.writeString(
                pack.resolve("tools.yaml"),
                "    forms:\n      - {instrument: %s, %s}\n".formatted(instrument, what),
                StandardOpenOption.APPEND);
    }

    private void refused(String sentence) {
        assertThatThrownBy(() -> PackCompiler.compile(pack)).hasMessageContaining(sentence);
    }
}
