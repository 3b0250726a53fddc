package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BirminghamInstrumentsTest {

    @Test
    void birminghamAsksAboutEqualityInEveryTool() {
        assertThat(InstrumentFiles.read(Path.of("birmingham/instruments")).instruments())
                .filteredOn(tool -> !tool.sections().isEmpty())
                .allSatisfy(tool -> assertThat(tool.questions())
                        .anyMatch(question -> question.id().equals("equality")));
    }
}
