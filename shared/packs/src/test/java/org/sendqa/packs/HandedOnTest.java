package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.testing.PackFolder;

/** Cases that are drawn and not audited go on to another activity, after which their draw is called. */
class HandedOnTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copyOfTheExample() throws IOException {
        PackFolder.copy(SixthAuthorityTest.EXAMPLE, folder);
    }

    @Test
    void aDrawWhoseCasesNobodyTakesIsRefused() throws IOException {
        change("      - id: reviews\n", "      - id: talks\n");
        change(
                "        reserves: 1\n        allocation: {roles: [plan-reader], capacity: 2}\n",
                "        reserves: 1\n");
        assertThatThrownBy(() -> PackCompiler.compile(folder))
                .hasMessageContaining("framework.yaml")
                .hasMessageContaining("of talks must say who audits its cases (allocation), or be called after");
    }

    @Test
    void aDrawCalledAfterALiveActivityThatIsNotRunHandsItsCasesOn() throws IOException {
        change("      - id: reviews\n", "      - id: termly-report\n");
        change(
                "        reserves: 1\n        allocation: {roles: [plan-reader], capacity: 2}\n",
                "        reserves: 1\n");
        assertThat(PublishedPacks.read(PackCompiler.compile(folder))
                        .activity("review-audits")
                        .handedOn())
                .hasSize(1);
    }

    private void change(String from, String to) throws IOException {
        PackFolder.change(folder.resolve("framework.yaml"), from, to);
    }
}
