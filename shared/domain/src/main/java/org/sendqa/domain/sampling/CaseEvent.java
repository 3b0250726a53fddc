package org.sendqa.domain.sampling;

import java.time.Instant;

/** What happened to a drawn case since the draw; appended to the certificate, never taken back. */
public sealed interface CaseEvent {

    /** When, from the request. */
    Instant at();

    /** The case it happened to. */
    String id();

    /** The coded reason. */
    String reason();

    /** A case left the sample and the stratum's next reserve took its place. */
    record Replaced(Instant at, String id, String by, String reason) implements CaseEvent {}

    /** A case left the sample and no reserve was left: the stratum is short. */
    record Withdrawn(Instant at, String id, String reason) implements CaseEvent {}

    /** A reserve couldn't take a place, since another draw of the cycle has it already. */
    record PassedOver(Instant at, String id, String reason) implements CaseEvent {}
}
