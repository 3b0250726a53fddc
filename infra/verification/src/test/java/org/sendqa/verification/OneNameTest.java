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
        Set<String> classes = OneName.ofClasses(List.of(Path.of("DrawSampleHandler.java"), Path.of("DrawSample.java")));
        assertThat(OneName.differences(classes, "a class", Set.of(), "in the template"))
                .containsExactly("DrawSample is a class, not in the template");
    }

    @Test
    void anEventWithoutAFunctionIsCaught() {
        Set<String> events = OneName.ofEvents(List.of(Path.of("draw-sample.json"), Path.of("draw-sample.again.json")));
        assertThat(OneName.differences(Set.of(), "in the template", events, "an event"))
                .containsExactly("draw-sample is an event, not in the template");
    }

    @Test
    void aControllerIsItsFeaturesApiAndAnEventIsWrittenInKebabs() {
        assertThat(OneName.ofClasses(List.of(Path.of("SamplingController.java"))))
                .containsExactly("SamplingApi");
        assertThat(OneName.kebab("SamplingApi")).isEqualTo("sampling-api");
    }
}
