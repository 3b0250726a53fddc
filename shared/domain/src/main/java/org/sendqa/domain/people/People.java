package org.sendqa.domain.people;

import java.util.List;
import java.util.Optional;

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

    /** Adds or replaces a person by id. */
    void keep(Person person);
}
