package org.sendqa.domain.mail;

/** The mail service. It doesn't know whether it has seen a letter before, so each is handed to it once. */
@FunctionalInterface
public interface Mailer {

    /**
     * Hands a letter over. An exception means that nobody knows whether it was taken.
     *
     * @return what the mail service answered
     */
    Answer send(Letter letter);

    /** What the mail service answered. */
    sealed interface Answer {

        /** It took the letter, under an id of its own. */
        record Sent(String messageId) implements Answer {}

        /** It refuses this letter for good, and says why. */
        record Refused(String reason) implements Answer {}

        /** It takes no letter just now; this one may be handed over again later. */
        record NotNow(String reason) implements Answer {}
    }
}
