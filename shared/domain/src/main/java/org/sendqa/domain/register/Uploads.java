package org.sendqa.domain.register;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.mail.Mail;

/** The uploads of each authority, with what became of them. */
public interface Uploads {

    /** An upload by id. */
    Optional<Upload> find(String authority, String id);

    /** The last uploads for a register that were asked for, the newest first; of each what became of it so far. */
    List<Upload> newest(RegisterRef register, int most);

    /**
     * Stores an upload's next state with the event that led there, if it still stands at the revision before.
     *
     * @return false if somebody else was first; nothing is written then
     */
    boolean keep(Upload next, Event event);

    /**
     * Stores an upload's last state and posts the letters about it, in one go.
     *
     * @return false if somebody else was first; nothing is written then
     */
    boolean announce(Upload.Announced last, Event event, List<Mail> letters);

    /**
     * Does the same and adds a snapshot to the register.
     *
     * @return false if somebody else was first or the register lists that digest for the day already; nothing is
     *     written then
     */
    boolean announce(Upload.Announced last, Event event, List<Mail> letters, Snapshot snapshot);
}
