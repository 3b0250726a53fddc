package org.sendqa.register;

import java.time.LocalDate;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.register.AuthorityKeys;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.register.UploadedFiles;

/**
 * Where an uploaded file lies, how it is read, and where what was read is kept.
 *
 * @param keys make the case keys
 */
record RegisterStore(UploadedFiles files, Snapshots snapshots, Packs packs, AuthorityKeys keys) {

    Pack pack(String authority) {
        return packs.current(authority);
    }

    /** Reads an upload's file; one that is too large isn't opened. */
    Reading read(String authority, String upload, LocalDate today) {
        if (files.size(authority, upload) > LimitedStream.LIMIT) {
            return new Reading.Refused(LimitedStream.refusal());
        }
        RegisterFile file = new RegisterFile(pack(authority), keys.of(authority), today);
        return file.read(files.open(authority, upload));
    }

    /** Keeps the snapshot, its look-up and the refused rows; gives the snapshot's digest. */
    String keep(String authority, String upload, Reading.Done done) {
        if (!done.refused().isEmpty()) {
            files.keepRejects(authority, upload, RejectsList.write(done.refused()));
        }
        return snapshots.store(authority, done.subjects(), done.caseNumbers());
    }
}
