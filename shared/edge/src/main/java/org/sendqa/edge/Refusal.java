package org.sendqa.edge;

import io.micronaut.http.HttpStatus;
import java.util.Locale;

/**
 * The kinds of refusal, by what the person who asked can do about it; each is a reply of its own over HTTP, with a code
 * for programs, which stays as it is, and a title for people.
 */
public enum Refusal {
    /** The person lacks the role for it. */
    FORBIDDEN(HttpStatus.FORBIDDEN, "Not for your role"),
    /** It isn't this person's, or isn't there: one refusal for both, so that it gives no hint of what exists. */
    NOT_YOURS(HttpStatus.FORBIDDEN, "Not yours to see"),
    /** There is nothing of this name for this person. */
    UNKNOWN(HttpStatus.NOT_FOUND, "Not found"),
    /** The state of things doesn't permit it: too early, too late, or somebody was faster. */
    NOT_NOW(HttpStatus.CONFLICT, "Not possible now"),
    /** The request can't be read. */
    NOT_UNDERSTOOD(HttpStatus.BAD_REQUEST, "Not understood"),
    /** The request holds something that can't stand. */
    FAULTY(HttpStatus.BAD_REQUEST, "Something can't stand"),
    /** It speaks of a file that isn't of a kind that is read. */
    WRONG_FILE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Not a file that can be read"),
    /** It is longer than anything that is asked for here. */
    TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "Too large"),
    /** Something required is missing. */
    INCOMPLETE(HttpStatus.UNPROCESSABLE_ENTITY, "Not complete yet"),
    /** Somebody saved in between. */
    STALE(HttpStatus.PRECONDITION_FAILED, "Saved in between"),
    /** What was loaded before has to be named, so that nobody's changes are lost. */
    UNNAMED_VERSION(HttpStatus.PRECONDITION_REQUIRED, "Which version?"),
    /** The request has the key of another one, but asks for something else. */
    OTHER_REQUEST(HttpStatus.UNPROCESSABLE_ENTITY, "Key of another request"),
    /** Something broke on our side. */
    BROKEN(HttpStatus.INTERNAL_SERVER_ERROR, "Something broke");

    private final HttpStatus status;
    private final String title;

    Refusal(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    int status() {
        return status.getCode();
    }

    String title() {
        return title;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
