package org.sendqa.edge;

/** The kinds of refusal, by what the person who asked can do about it; each is a reply of its own over HTTP. */
public enum Refusal {
    /** The person lacks the role for it. */
    FORBIDDEN,
    /** It isn't this person's, or isn't there: one refusal for both, so that it gives no hint of what exists. */
    NOT_YOURS,
    /** There is nothing of this name for this person. */
    UNKNOWN,
    /** The state of things doesn't permit it: too early, too late, or somebody was faster. */
    NOT_NOW,
    /** The request holds something that can't stand. */
    FAULTY,
    /** Something required is missing. */
    INCOMPLETE,
    /** Somebody saved in between. */
    STALE,
    /** The request has the key of another one, but asks for something else. */
    OTHER_REQUEST
}
