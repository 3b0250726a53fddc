package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.domain.pack.Activity;
import org.sendqa.testing.PackFolder;

class LiveOnNothingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    Path folder;

    @Test
    void noActivityIsRunOnAToolThatAsksNothing() throws IOException {
        PackFolder.with(Path.of("dorset"), folder, "ehc-plan-audits", "ep-advice-audits");
        Files.write(
                folder.resolve("instruments/ehc-plan-audit.yaml"),
                List.of("id: ehc-plan-audit", "version: 1", "title: None yet", "rows: [DOR-33]", "sections: []"));
        assertThat(PublishedPacks.read(PackCompiler.compile(folder)).activities())
                .isNotEmpty()
                .extracting(Activity::instrument)
                .doesNotContain("ehc-plan-audit");
    }
}
