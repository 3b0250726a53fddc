package org.sendqa.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.register.AuthorityKeys;
import org.sendqa.domain.register.Row;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.register.SourceLayout;
import org.sendqa.domain.register.SourceMappings;
import org.sendqa.domain.register.SubjectKeys;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.UploadedFiles;
import org.sendqa.tables.TableFile;

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

    /** The register that an upload is for, if the authority still has it. */
    Optional<RegisterLayout> register(Upload.Header upload) {
        return pack(upload.authority()).register(upload.way().subject());
    }

    /** Reads an upload's file the way it asked for; one that is too large isn't opened. */
    Reading read(Upload.Header upload, LocalDate today, RowObserver observer) {
        if (files.size(upload.authority(), upload.id()) > TableFile.MOST_BYTES) {
            return new Reading.Refused(TableFile.tooLarge());
        }
        return register(upload)
                .map(register -> read(upload, register, today, observer))
                .orElseGet(() -> new Reading.Refused(RegisterNames.unknown(
                        pack(upload.authority()), upload.way().subject())));
    }

    private Reading read(Upload.Header upload, RegisterLayout register, LocalDate today, RowObserver observer) {
        Sources sources = new Sources(upload.register(), register, mappings);
        Optional<String> outdated = sources.outdated(upload.way());
        if (outdated.isPresent()) {
            return new Reading.Refused(outdated.get());
        }
        RowRules rules = new RowRules(
                pack(upload.authority()).limits(),
                new SubjectKeys(keys.of(upload.authority()), register.subject()),
                today,
                sources.layout(upload.way()));
        return new RegisterFile(rules).read(files.open(upload.authority(), upload.id()), observer);
    }

    /** Keeps what the officer is to see before anything is taken, and the rows to be corrected first. */
    void show(Upload.Header upload, Preview preview, List<Row.Faulty> refused) {
        Sources sources = new Sources(upload.register(), preview.register(), mappings);
        SourceLayout layout = sources.layout(upload.way());
        if (!refused.isEmpty()) {
            files.keepPreviewedRejects(upload.authority(), upload.id(), RejectsList.write(refused));
        }
        files.keepPreview(upload.authority(), upload.id(), preview.json(upload.way(), layout));
    }

    /** Keeps the snapshot, its look-up and the refused rows; gives the snapshot's digest. */
    String keep(String authority, String upload, Reading.Done done) {
        if (!done.refused().isEmpty()) {
            files.keepRejects(authority, upload, RejectsList.write(done.refused()));
        }
        return snapshots.store(authority, done.subjects(), done.numbers());
    }
}
