package org.sendqa.domain.register;

import java.time.Instant;

/** Starts the intake of a file that lies in the store already. */
@FunctionalInterface
public interface Intakes {

    /**
     * Lets an upload's file be read again; a start that was made before changes nothing.
     *
     * @param upload the upload as it was claimed; its file is the one to read
     * @param now handed on to every task of the machine, unchanged
     */
    void start(Upload.Claimed upload, Instant now);
}
