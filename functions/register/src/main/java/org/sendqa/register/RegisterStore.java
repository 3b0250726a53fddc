package org.sendqa.register;

import java.time.LocalDate;
import java.util.Optional;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.register.AuthorityKeys;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.register.SourceLayout;
import org.sendqa.domain.register.SourceMappings;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.UploadedFiles;

/**
 * Where an uploaded file lies, how it is read, and where what was read is kept.
 *
 * @param keys make the case keys
 */
record RegisterStore(
        UploadedFiles files, Snapshots snapshots, Packs packs, AuthorityKeys keys, SourceMappings mappings) {

    Pack pack(String authority) {
        return packs.current(authority);
    }

    /** Reads an upload's file the way it asked for; one that is too large isn't opened. */
    Reading read(Upload.Header upload, LocalDate today, RowObserver observer) {
        if (files.size(upload.authority(), upload.id()) > LimitedStream.LIMIT) {
            return new Reading.Refused(LimitedStream.refusal());
        }
        Pack pack = pack(upload.authority());
        Sources sources = new Sources(pack, mappings);
        Optional<String> outdated = sources.outdated(upload.way());
        if (outdated.isPresent()) {
            return new Reading.Refused(outdated.get());
        }
        RowRules rules = new RowRules(pack, keys.of(upload.authority()), today, sources.layout(upload.way()));
        return new RegisterFile(rules).read(files.open(upload.authority(), upload.id()), observer);
    }

    /** Keeps what the officer is to see before anything is taken. */
    void show(Upload.Header upload, Preview preview) {
        SourceLayout layout = new Sources(pack(upload.authority()), mappings).layout(upload.way());
        files.keepPreview(upload.authority(), upload.id(), preview.json(upload.way(), layout));
    }

    /** Keeps the snapshot, its look-up and the refused rows; gives the snapshot's digest. */
    String keep(String authority, String upload, Reading.Done done) {
        if (!done.refused().isEmpty()) {
            files.keepRejects(authority, upload, RejectsList.write(done.refused()));
        }
        return snapshots.store(authority, done.subjects(), done.caseNumbers());
    }
}
