package org.sendqa.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceTest {

    @Test
    void aLogHearsWhatBrokeAndWhereButNothingThatSomebodyWrote() {
        assertThat(Trace.of(new IllegalStateException("A sample child isn't safe")))
                .startsWith("java.lang.IllegalStateException\n\tat org.sendqa.edge.TraceTest.")
                .doesNotContain("sample child");
    }
}
