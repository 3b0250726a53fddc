package org.sendqa.dynamodb;

import org.sendqa.domain.practice.Practice;

/** The keys of practice, apart from those of whatever counts, as all of it is. */
final class PracticeKeys {

    private PracticeKeys() {}

    /** The practice of an activity; an empty activity begins the keys of all of them. */
    static Key practice(String authority, String activity) {
        return new Key(String.join("|", authority, "practice"), "practice|" + activity);
    }

    /** How far a person is in a practice; an empty person begins the keys of all of them. */
    static Key trial(Practice practice, String person) {
        return new Key(trials(practice), "trial|" + person);
    }

    /** A section of a person's in a practice; an empty section begins the keys of all of theirs. */
    static Key draft(Practice practice, String person, String section) {
        return new Key(trials(practice), String.join("|", "draft", person, section));
    }

    /** The partition of all that is tried in a practice, which is erased when it ends. */
    static String trials(Practice practice) {
        Practice.Header header = practice.header();
        return String.join("|", header.authority(), "practice", header.activity());
    }
}
