package org.sendqa.dynamodb;

import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Upload;

/** The keys of uploads, beside {@link Keys}. */
final class UploadKeys {

    private UploadKeys() {}

    static Key upload(String authority, String id) {
        return new Key(String.join("|", authority, "upload", id), "upload");
    }

    /** Points from a register to an upload for it; in the order in which they were asked for. */
    static Key ofRegister(Upload.Header upload) {
        Key all = ofRegister(upload.register());
        return new Key(all.pk(), all.sk() + upload.askedAt() + "|" + upload.id());
    }

    /** Where the pointers to all uploads for a register stand. */
    static Key ofRegister(RegisterRef register) {
        return new Key(Keys.snapshots(register).pk(), "upload|");
    }
}
