package org.sendqa.domain.people;

import java.util.Set;

/**
 * What is known of a person beside who they are; what isn't known is empty and then isn't asked.
 *
 * @param setting the school or other setting the person works at
 * @param manager the id of the person's line manager
 * @param seniority higher means more senior; 0 if not known
 * @param interests case keys of own children, relatives and whoever else the person declared an interest in
 * @param skills what the person is experienced in, by value: phases, needs
 * @param standIn the id of whoever acts while the person is away
 */
public record Particulars(
        String setting,
        String manager,
        int seniority,
        Employment employment,
        Set<String> interests,
        Set<String> skills,
        String standIn) {

    /** Nothing is known. */
    public static final Particulars NONE = new Particulars("", "", 0, Employment.UNKNOWN, Set.of(), Set.of());

    /** Of somebody for whom nobody stands in. */
    public Particulars(
            String setting,
            String manager,
            int seniority,
            Employment employment,
            Set<String> interests,
            Set<String> skills) {
        this(setting, manager, seniority, employment, interests, skills, "");
    }

    /** The same with other dates and trainings. */
    Particulars with(Employment other) {
        return new Particulars(setting, manager, seniority, other, interests, skills, standIn);
    }

    /** The same with interests in the cases of these keys. */
    Particulars interestedIn(Set<String> caseKeys) {
        return new Particulars(setting, manager, seniority, employment, caseKeys, skills, standIn);
    }

    /** Copies the collections. */
    public Particulars {
        interests = Set.copyOf(interests);
        skills = Set.copyOf(skills);
    }
}
