package org.sendqa.register;

import org.sendqa.domain.register.Upload;

/** What came of a file's arrival. */
sealed interface Ingested {

    /** The file was read to be taken, or refused: the outcome waits to be announced. */
    record Ended(Upload.Outcome outcome) implements Ingested {}

    /** What would be read is known; the officer looks. */
    record Previewed(Upload.Findings findings) implements Ingested {}

    /** Another arrival has done all there is to do. */
    record Repeated() implements Ingested {}
}
