package org.sendqa.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Repository;

/** The browser's evaluator of conditions is held to the same cases as Java's. */
class ConditionsOnSiteIT {

    @Test
    void everyCaseHoldsInTheBrowsersLanguageAsItDoesInJava() throws IOException, InterruptedException {
        Path cases = Repository.ROOT.resolve("shared/docs/conditions.json");
        Process node = new ProcessBuilder(
                        "node", "src/test/js/conditions.mjs", "../site/dist/js/form/conditions.js", cases.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), UTF_8);
        assertThat(node.waitFor()).as(said).isZero();
        int counted =
                Repository.json("shared/docs/conditions.json").path("cases").size();
        assertThat(said.strip()).isEqualTo(counted + " cases, each as it should be");
        assertThat(counted).isGreaterThanOrEqualTo(150);
    }
}
