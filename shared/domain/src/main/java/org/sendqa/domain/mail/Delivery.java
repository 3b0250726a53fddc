package org.sendqa.domain.mail;

/** How far a letter got, for those who must know when mail fails. */
public enum Delivery {
    /** It was never posted. */
    NONE,
    /** It waits to be sent. */
    WAITING,
    /** The mail service took it. */
    SENT,
    /** The mail service refused it, or nobody knows whether it went. */
    FAILED
}
