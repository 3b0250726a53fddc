package org.sendqa.domain.mail;

import java.util.List;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** Posts the same letter to each of an authority's QA officers: those who must know when something needs a person. */
public final class OfficerPost {

    private final People people;
    private final Outbox outbox;

    /** Finds the officers among people and posts to an outbox. */
    public OfficerPost(People people, Outbox outbox) {
        this.people = people;
        this.outbox = outbox;
    }

    /** Posts a letter, once for its key however often it is called; gives to how many officers. */
    public int post(String authority, String key, String subject, List<Mail.Block> letter) {
        List<Person> officers = people.inRole(authority, Person.QA_OFFICER);
        officers.forEach(officer -> outbox.post(Mail.to(officer, key, subject, letter)));
        return officers.size();
    }
}
