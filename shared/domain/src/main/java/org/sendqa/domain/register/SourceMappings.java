package org.sendqa.domain.register;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.history.Event;

/** The saved mappings of each register, every version of them. */
public interface SourceMappings {

    /** The newest mapping of a source. */
    Optional<SourceMapping> find(RegisterRef register, String source);

    /** A version of a source's mapping. */
    Optional<SourceMapping> find(RegisterRef register, String source, int version);

    /** The newest mappings of all sources, by the sources' names. */
    List<SourceMapping> all(RegisterRef register);

    /**
     * Stores a mapping's next version with the event that led there, if it still stands at the version before.
     *
     * @return false if somebody else was first; nothing is written then
     */
    boolean keep(SourceMapping next, Event event);
}
