package org.sendqa.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The task of {@code open-cycle} that hands out a confirmed cycle's audits. */
public class AllocateAuditsHandler
        extends MicronautRequestHandler<AllocateAuditsHandler.In, AllocateAuditsHandler.Out> {

    /** Which cycle, and the state machine's now. */
    @Serdeable
    public record In(String authority, String cycle, Instant now) {}

    /**
     * {@code allocated} with its counts, or {@code not-confirmed}.
     *
     * @param redraw the numbers of slots whose case is to leave to a reserve
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Out(String outcome, int audits, int unfilled, List<Integer> redraw) {}

    @Inject
    AllocateAudits allocateAudits;

    /** Starts a context of its own, as Lambda wants it. */
    public AllocateAuditsHandler() {}

    AllocateAuditsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    public Out execute(In in) {
        return switch (allocateAudits.run(in.authority(), in.cycle(), in.now())) {
            case AllocateAudits.Outcome.Allocated(int audits, int unfilled, var redraw) ->
                new Out("allocated", audits, unfilled, redraw);
            case AllocateAudits.Outcome.NotConfirmed() -> new Out("not-confirmed", 0, 0, List.of());
        };
    }
}
