package org.sendqa.domain.register;

/**
 * Any hand in a case: advice, draft, plan, decision.
 *
 * @param role what the person did, such as {@code case worker}, {@code team manager}, {@code educational psychologist}
 * @param person the person's e-mail address in lower case
 * @param entered whether an officer entered it for a drawn case, rather than the register bringing it
 */
public record Contribution(String role, String person, boolean entered) {

    /** One that the register brought. */
    public Contribution(String role, String person) {
        this(role, person, false);
    }

    /** One that an officer typed: its role and address are read as those of a register are. */
    public static Contribution entered(String role, String person) {
        return new Contribution(CellText.folded(role), CellText.address(person), true);
    }
}
