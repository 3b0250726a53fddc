package org.sendqa.sampling;

import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The task of {@code recuse-audit} that lets reserves take the places of cases that nobody can audit. */
public class RedrawCaseHandler extends MicronautRequestHandler<RedrawCaseHandler.Unfilled, RedrawCaseHandler.Reply> {

    /** The slots that nobody could take. */
    @Serdeable
    public record Unfilled(String authority, String cycle, List<Integer> slots, Instant now) {}

    /** How many cases were replaced. */
    @Serdeable
    public record Reply(int redrawn) {}

    @Inject
    RedrawCase redrawCase;

    /** Starts a context of its own, as Lambda wants it. */
    public RedrawCaseHandler() {}

    RedrawCaseHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    public Reply execute(Unfilled unfilled) {
        return new Reply(redrawCase.redraw(unfilled.authority(), unfilled.cycle(), unfilled.slots(), unfilled.now()));
    }
}
