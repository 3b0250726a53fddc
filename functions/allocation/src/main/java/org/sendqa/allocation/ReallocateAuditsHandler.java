package org.sendqa.allocation;

import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.sendqa.domain.allocation.Assignment;

/** The first task of {@code recuse-audit}: gives what waits for somebody to somebody else. */
public class ReallocateAuditsHandler
        extends MicronautRequestHandler<ReallocateAuditsHandler.In, ReallocateAuditsHandler.Out> {

    /** Which cycle, and the state machine's now. */
    @Serdeable
    public record In(String authority, String cycle, Instant now) {}

    /**
     * What came of it.
     *
     * @param redraw the numbers of slots that nobody could take
     */
    @Serdeable
    public record Out(int filled, int moved, List<Integer> redraw) {}

    @Inject
    ReallocateAudits reallocateAudits;

    /** Starts a context of its own, as Lambda wants it. */
    public ReallocateAuditsHandler() {}

    ReallocateAuditsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    public Out execute(In in) {
        return reallocateAudits
                .run(in.authority(), in.cycle(), in.now())
                .map(done -> new Out(
                        done.filled(),
                        done.moved(),
                        done.open().stream().map(Assignment::slot).toList()))
                .orElseGet(() -> new Out(0, 0, List.of()));
    }
}
