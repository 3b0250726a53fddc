package org.sendqa.domain.instrument;

import org.sendqa.domain.history.Event;

/** Which versions of instruments officers uploaded and approved. */
public interface InstrumentUploads {

    /** Those of an authority. */
    UploadedVersions of(String authority);

    /** The digest of what is laid over an authority's pack; empty for nothing. */
    default String overlay(String authority) {
        return of(authority).overlay();
    }

    /**
     * Stores an authority's versions with the event that led to them, if they still stand at the revision before.
     *
     * @return false if somebody else was first; nothing is written then
     */
    boolean keep(UploadedVersions next, Event event);
}
