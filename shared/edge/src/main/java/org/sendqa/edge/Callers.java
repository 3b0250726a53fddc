package org.sendqa.edge;

import org.sendqa.domain.people.Person;

/** Those an operation of the API can be for; each operation says which by {@link MayCall}. */
public enum Callers {
    /** Those who run the cycles. */
    QA_OFFICERS,
    /** Those who prepare and check papers: business support and QA officers. */
    PREPARERS,
    /** Those who keep the list of people: QA officers and administrators. */
    PEOPLE_KEEPERS,
    /** The one whom the audit that the path names is assigned to; to others it looks like none. */
    THE_AUDITOR,
    /** Those in one of the roles that the report in the path is meant for; to others it looks like none. */
    ITS_READERS,
    /** Those who were told of the concern in the path, and QA officers; to others it looks like none. */
    THOSE_TOLD,
    /** The author in the path and whoever is their line manager; to others it looks like none. */
    THE_AUTHOR,
    /** Anybody whom the authority knows; what a reply holds may hang on who asks. */
    ANYBODY;

    /** Whether a caller may come in; whose an audit or report is shows when it is read. */
    boolean include(Caller caller) {
        return switch (this) {
            case QA_OFFICERS -> caller.isOfficer();
            case PREPARERS -> caller.isOfficer() || caller.person().is(Person.BUSINESS_SUPPORT);
            case PEOPLE_KEEPERS -> caller.isOfficer() || caller.isAdministrator();
            case THE_AUDITOR, ITS_READERS, THOSE_TOLD, THE_AUTHOR, ANYBODY -> true;
        };
    }

    /** What whoever isn't among them is told. */
    public static RefusedRequest turnedAway() {
        return new RefusedRequest(
                Refusal.FORBIDDEN,
                "This is for those who run the cycles. If you are one, ask for the role to be added.");
    }
}
