package org.sendqa.domain.concern;

import java.util.Map;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.json.Digest;

/**
 * What somebody asks to be raised. The same request again is the same concern: its id hangs on the audit and on the
 * request's key, or where none was given on its body.
 *
 * @param words the auditor's own
 */
public record Raising(String authority, Kind kind, Origin origin, String words, RequestKey request) {

    private static final int ID_LENGTH = 24;

    /** The id it gets. */
    public String id() {
        String key = request.key().isEmpty() ? request.body() : request.key();
        return Digest.hex(String.join("\n", authority, origin.audit(), key)).substring(0, ID_LENGTH);
    }

    /** The event that begins its history. */
    public Event event() {
        return new Event("raised", origin.at(), origin.auditor(), Map.of("kind", kind.code()));
    }

    /** The concern, raised. */
    public Concern.Raised raised() {
        return new Concern.Raised(
                new Concern.Header(authority, id(), kind, origin, words, request, Revision.NONE.after(event())));
    }
}
