package org.sendqa.domain.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The letters to be sent, each once: pending, then claimed, then sent, or uncertain after a crash in between. */
public interface Outbox {

    /** Puts a letter in; one already there for the same key and recipient stays as it is. */
    void post(Mail mail);

    /** Takes a pending letter to send it now; empty if it is taken, sent, or one of its audits is submitted. */
    Optional<Mail> claim(String authority, String id, Instant now);

    /** Notes that a claimed letter was sent under the mail service's message id. */
    void sent(String authority, String id, String messageId, Instant now);

    /** Notes that a claimed letter was refused for good, with the mail service's reason. */
    void refused(String authority, String id, String reason, Instant now);

    /** Letters still pending, by id, oldest first. */
    List<String> pending(String authority);

    /** Marks letters claimed before an instant and never answered as uncertain; gives their ids. */
    List<String> uncertainSince(String authority, Instant before);
}
