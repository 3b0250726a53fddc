package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The comparison of names catches what it is there for. */
class OneNameTest {

    @Test
    void aHandlerWithoutAFunctionIsCaught() {
        Set<String> classes = OneName.ofClasses(
                List.of(Path.of("sampling/DrawSampleHandler.java"), Path.of("sampling/DrawSample.java")));
        assertThat(OneName.differences(classes, "a class", Set.of(), "in the template"))
                .containsExactly("draw-sample is a class, not in the template");
    }

    @Test
    void anEventWithoutAFunctionIsCaught() {
        Set<String> events = OneName.ofEvents(List.of(Path.of("draw-sample.json"), Path.of("draw-sample.again.json")));
        assertThat(OneName.differences(Set.of(), "in the template", events, "an event"))
                .containsExactly("draw-sample is an event, not in the template");
    }

    @Test
    void controllersAreTheirFeaturesApiAndAnEventIsWrittenInKebabs() {
        assertThat(OneName.ofClasses(List.of(
                        Path.of("sampling/SamplingController.java"), Path.of("sampling/AgreedSizeController.java"))))
                .containsExactly("sampling-api");
        assertThat(OneName.kebab("SamplingApi")).isEqualTo("sampling-api");
    }
}
