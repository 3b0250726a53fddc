package org.sendqa.domain.sampling;

import org.sendqa.domain.register.Subject;

/**
 * A case in the sample, its attributes frozen at the draw.
 *
 * @param drawId the id it has on the certificate
 * @param stratum the stratum it was drawn for, which later moves of the child don't change
 * @param replaced whether a later case took its place
 */
public record DrawnCase(String drawId, String stratum, Subject subject, boolean replaced) {}
