package org.sendqa.domain.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The letters to be sent, each once: pending, then claimed, then sent, refused, or uncertain after a crash in between.
 * A letter about audits goes with those still open; one about none any more is cancelled.
 */
public interface Outbox {

    /** Puts a letter in; one already there for the same key and recipient stays as it is. */
    void post(Mail mail);

    /**
     * Takes a pending letter to send it now, about those of its audits that are open at that moment. If none is, it is
     * cancelled instead.
     *
     * @return the letter as it is to be sent; empty if it isn't pending any more
     */
    Optional<Mail> claim(String authority, String id, Instant now);

    /** Puts a claimed letter back that certainly wasn't sent; it is pending again. */
    void putBack(String authority, String id);

    /** Notes that a claimed or uncertain letter was sent under the mail service's message id. */
    void sent(String authority, String id, String messageId, Instant now);

    /** Notes that a claimed or uncertain letter was refused for good, with the mail service's reason. */
    void refused(String authority, String id, String reason, Instant now);

    /** Letters still pending, by id. */
    List<String> pending(String authority);

    /** Marks letters claimed before an instant and never answered as uncertain; gives their ids. */
    List<String> uncertainSince(String authority, Instant before);
}
