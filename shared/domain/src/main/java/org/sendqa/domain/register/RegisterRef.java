package org.sendqa.domain.register;

import org.sendqa.domain.pack.RegisterLayout;

/**
 * Names one register: an authority has one for each kind of subject.
 *
 * @param subject what its rows are, such as {@code plan}, {@code advice}
 */
public record RegisterRef(String authority, String subject) {

    /** An authority's register of plans. */
    public static RegisterRef ofPlans(String authority) {
        return new RegisterRef(authority, RegisterLayout.PLAN);
    }
}
