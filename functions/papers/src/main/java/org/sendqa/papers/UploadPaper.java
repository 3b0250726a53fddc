package org.sendqa.papers;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.papers.PaperFiles;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Hands out an address that takes one paper; what lies there is read once, or gone after three days. */
final class UploadPaper {

    private static final int ID_LENGTH = 24;
    /** How large a paper may be. */
    static final long MOST_BYTES = 25L * 1024 * 1024;

    private static final Duration VALID_FOR = Duration.ofMinutes(15);

    private final NamedPaper papers;
    private final PaperFiles files;

    UploadPaper(NamedPaper papers, PaperFiles files) {
        this.papers = papers;
        this.files = files;
    }

    /**
     * Put the file there, then have it prepared.
     *
     * @param upload what the preparation names it by
     */
    record Prepared(String upload, URI address, Instant expiresAt) {}

    /**
     * An address for a paper of a round that is being audited.
     *
     * @param bytes how many the file has: the address takes it and no other
     */
    Outcome<Prepared> run(Caller caller, PaperAddress address, long bytes) {
        return papers.open(caller, address)
                .then(named -> bytes < 1 || bytes > MOST_BYTES
                        ? refused(bytes)
                        : new Outcome.Done<>(prepared(caller, named.ref(), bytes)));
    }

    private static Outcome<Prepared> refused(long bytes) {
        return bytes < 1
                ? Outcome.refused(Refusal.WRONG_FILE, "The file is empty. Choose the PDF that you redacted.")
                : tooLarge();
    }

    /** What whoever sends more than {@link #MOST_BYTES} is told. */
    static <T> Outcome<T> tooLarge() {
        return Outcome.refused(Refusal.TOO_LARGE, "The file is larger than 25 MB. Save it smaller, or in parts.");
    }

    private Prepared prepared(Caller caller, PaperRef ref, long bytes) {
        String text = String.join(
                "\n", ref.toString(), caller.person().id(), caller.now().toString());
        String upload = Digest.hex(text).substring(0, ID_LENGTH);
        URI address = files.addressFor(ref, upload, bytes, VALID_FOR);
        return new Prepared(upload, address, caller.now().plus(VALID_FOR));
    }
}
