package org.sendqa.domain.papers;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The files of papers: what is uploaded, gone as soon as it was read, and the flattened pages made of it. */
public interface PaperFiles {

    /** What must be sent with an upload, as it stands: the store then takes one file and refuses any other. */
    Map<String, String> HEADERS = Map.of("Content-Type", "application/pdf", "If-None-Match", "*");

    /** An address to put one file of so many bytes to with {@link #HEADERS}, for a while; it takes no other. */
    URI addressFor(PaperRef ref, String upload, long bytes, Duration validFor);

    /** How many bytes have come in; empty if nothing has. */
    OptionalLong size(PaperRef ref, String upload);

    /** What has come in. */
    byte[] uploaded(PaperRef ref, String upload);

    /** Deletes what has come in, for good. */
    void drop(PaperRef ref, String upload);

    /**
     * Keeps the flattened pages of an upload, and says where: in a place that no other version has.
     *
     * @param revision of the paper that they are to be
     * @return empty if there are pages of this upload for that revision already, which then stay
     */
    Optional<String> keep(PaperRef ref, String upload, int revision, byte[] pages);

    /** Flattened pages; empty if they are gone. */
    Optional<byte[]> read(String object);

    /** Deletes pages for good; nothing happens if they are gone. */
    void erase(String object);
}
