package org.sendqa.domain.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Somebody who works in the framework: audits, runs it, or gets its reports.
 *
 * @param id stable within the authority, without meaning outside
 * @param subject the sign-in account's {@code sub}; empty for somebody who hasn't signed in yet
 * @param emails the first is written to; all of them, in lower case, name this person in registers
 * @param roles role ids of the pack, such as {@code team-manager}, {@code qa-officer}
 * @param locality where the person works, empty if nowhere in particular
 * @param particulars what rules ask, and no page shows
 */
public record Person(
        String authority,
        String id,
        String name,
        String subject,
        List<String> emails,
        Set<String> roles,
        String locality,
        String agency,
        Particulars particulars) {

    /** The role of those who run the cycles, the same in every authority. */
    public static final String QA_OFFICER = "qa-officer";

    /** The role of those who prepare papers, the same in every authority. */
    public static final String BUSINESS_SUPPORT = "business-support";

    /** The role of those who say who runs the cycles, the same in every authority. */
    public static final String ADMINISTRATOR = "administrator";

    /** Copies the collections. */
    public Person {
        emails = List.copyOf(emails);
        roles = Set.copyOf(roles);
    }

    /** Somebody of whom nothing more is known. */
    public Person(
            String authority,
            String id,
            String name,
            String subject,
            List<String> emails,
            Set<String> roles,
            String locality,
            String agency) {
        this(authority, id, name, subject, emails, roles, locality, agency, Particulars.NONE);
    }

    /** This person with further days off. */
    public Person away(Employment.Absence absence) {
        Particulars absent = particulars.with(particulars.employment().away(absence));
        return new Person(authority, id, name, subject, emails, roles, locality, agency, absent);
    }

    /** This person with declared interests in the cases of these keys, and in no others. */
    public Person interestedIn(Set<String> caseKeys) {
        Particulars interested = particulars.interestedIn(caseKeys);
        return new Person(authority, id, name, subject, emails, roles, locality, agency, interested);
    }

    /** This person with a sign-in account. */
    public Person with(String account) {
        return new Person(authority, id, name, account, emails, roles, locality, agency, particulars);
    }

    /** Whether this person has a sign-in account. */
    public boolean hasAccount() {
        return !subject.isEmpty();
    }

    /** Whether this person holds a role. */
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Whether this person holds one of some roles and is in post from one day to another, both included. */
    public boolean isInPost(List<String> inRoles, LocalDate first, LocalDate last) {
        return inRoles.stream().anyMatch(this::is) && particulars.employment().covers(first, last);
    }

    /** Whether this person works here on a day: only then may they sign in, and only then do letters go to them. */
    public boolean isInPost(LocalDate day) {
        return particulars.employment().covers(day, day);
    }

    /** Whether this person can act from one day to another: in post, and not away for most of it. */
    public boolean isHere(LocalDate first, LocalDate last) {
        Employment employment = particulars.employment();
        return employment.covers(first, last) && !employment.isMostlyAway(first, last);
    }

    /** Where letters go. */
    public String address() {
        return emails.getFirst();
    }
}
