package org.sendqa.allocation;

import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import java.time.Instant;

/** The task of {@code open-cycle} that writes to the auditors. */
public class InviteAuditorsHandler
        extends MicronautRequestHandler<InviteAuditorsHandler.In, InviteAuditorsHandler.Out> {

    /** Which cycle, and the state machine's now. */
    @Serdeable
    public record In(String authority, String cycle, Instant now) {}

    /** How many auditors have a letter. */
    @Serdeable
    public record Out(int invited) {}

    @Inject
    InviteAuditors inviteAuditors;

    /** Starts a context of its own, as Lambda wants it. */
    public InviteAuditorsHandler() {}

    InviteAuditorsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    public Out execute(In in) {
        return new Out(inviteAuditors.run(in.authority(), in.cycle(), in.now()));
    }
}
