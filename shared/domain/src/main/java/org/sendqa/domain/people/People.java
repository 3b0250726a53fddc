package org.sendqa.domain.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.people.Employment.Absence;

/** The people of each authority. */
public interface People {

    /** Who signed in, if an authority knows the account. */
    Optional<Person> bySubject(String authority, String subject);

    /** A person by id. */
    Optional<Person> find(String authority, String id);

    /** Everybody of an authority, by id. */
    List<Person> all(String authority);

    /** All who hold a role, by id. */
    List<Person> inRole(String authority, String role);

    /** All who hold a role and work here on a day, by id: those whom a letter to the role goes to. */
    default List<Person> inPost(String authority, String role, LocalDate day) {
        return inRole(authority, role).stream()
                .filter(person -> person.isInPost(day))
                .toList();
    }

    /** All who have no account yet, by id. */
    List<Person> withoutAccount(String authority);

    /**
     * Adds or replaces a person by id, as imported: absences that officers marked before stay beside those imported,
     * and whoever is imported without an account keeps the one they have.
     *
     * @return false if somebody changed the person at the same moment, or the account is somebody else's; nothing is
     *     written then
     */
    boolean keep(Person person);

    /**
     * Gives an account to somebody who has none, unless it leads to somebody of the authority already.
     *
     * @return whether the person has this account now, if not for the first time
     */
    boolean giveAccount(String authority, String id, String account);

    /**
     * Notes that an officer marked a person absent; from then on the person is read with these days off too, whatever
     * is imported later. Marked again, or of somebody unknown, it changes nothing.
     */
    void markAway(String authority, String id, Absence absence);
}
