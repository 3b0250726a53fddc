package org.sendqa.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.crac.Core;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrimeBeforeSnapshotTest {

    private static final Logger LOG = Logger.getLogger(PrimeBeforeSnapshot.class.getName());

    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void keepTheExpectedFailureOutOfTheOutput() {
        LOG.setLevel(Level.OFF);
    }

    @Test
    void aFunctionIsReadyForItsSnapshotAsSoonAsItHasStarted() {
        try (ApplicationContext started = ApplicationContext.run()) {
            assertThat(started.getActiveBeanRegistrations(PrimeBeforeSnapshot.class))
                    .hasSize(1);
        }
    }

    @Test
    void everythingIsPrimedEvenWhereSomethingFails() throws Exception {
        Primed denied = () -> {
            throw new IllegalStateException("This sample may not be read");
        };
        new PrimeBeforeSnapshot(List.of(() -> done.add("table"), denied, () -> done.add("fonts")))
                .beforeCheckpoint(Core.getGlobalContext());
        assertThat(done).containsExactly("table", "fonts");
    }
}
