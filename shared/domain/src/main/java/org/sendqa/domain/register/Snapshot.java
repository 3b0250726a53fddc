package org.sendqa.domain.register;

import java.time.Instant;

/**
 * An immutable copy of a register: sorted by case key, one JSON object a line, compressed, named by its digest.
 *
 * @param digest {@code sha256:} and the hexadecimal SHA-256 of the uncompressed lines
 * @param at when the upload came in
 * @param complete whether draws may be made from it: not too many rows refused, nor far fewer than before
 * @param accepted rows in the snapshot
 * @param refused rows left out, each with a reason
 */
public record Snapshot(RegisterRef register, String digest, Instant at, boolean complete, int accepted, int refused) {}
