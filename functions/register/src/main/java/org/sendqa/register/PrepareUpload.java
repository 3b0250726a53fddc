package org.sendqa.register;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.UploadedFiles;
import org.sendqa.domain.register.Uploads;

/** Hands out an address that takes one register file, to officers only. */
final class PrepareUpload {

    private static final int ID_LENGTH = 24;
    private static final int LONGEST_NAME = 200;
    private static final Duration VALID_FOR = Duration.ofMinutes(15);
    private final Uploads uploads;
    private final UploadedFiles files;

    PrepareUpload(Uploads uploads, UploadedFiles files) {
        this.uploads = uploads;
        this.files = files;
    }

    /** What the caller gets. */
    sealed interface Answer {

        /**
         * Put the file there.
         *
         * @param expiresAt after which the address takes nothing any more
         */
        record Prepared(String upload, URI address, Instant expiresAt) implements Answer {}

        /** The caller doesn't run the cycles. */
        record NotAnOfficer() implements Answer {}

        /** Such a file can't be read, and what to do. */
        record WrongFile(String sentence) implements Answer {}
    }

    /**
     * Prepares an upload; the same call again gives the same upload.
     *
     * @param fileName as the caller's computer calls it; only {@code .csv} is read
     */
    Answer prepare(Person by, Instant now, String fileName) {
        if (!by.is(Person.QA_OFFICER)) {
            return new Answer.NotAnOfficer();
        }
        if (!isCsv(fileName)) {
            return new Answer.WrongFile(
                    "Only CSV files of at most 50 MB are read, under a name that ends in .csv. In a spreadsheet, choose"
                            + " Save as and the type 'CSV UTF-8'.");
        }
        String text = String.join("\n", by.authority(), by.id(), now.toString(), Digest.hex(fileName));
        String id = Digest.hex(text).substring(0, ID_LENGTH);
        Event event = new Event("asked", now, by.id());
        Revision first = Revision.NONE.after(event);
        uploads.keep(new Upload.Asked(new Upload.Header(by.authority(), id, by.id(), fileName, now, first)), event);
        URI address = files.addressFor(by.authority(), id, VALID_FOR);
        return new Answer.Prepared(id, address, now.plus(VALID_FOR));
    }

    private static boolean isCsv(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".csv")
                && fileName.length() <= LONGEST_NAME
                && fileName.chars().noneMatch(Character::isISOControl);
    }
}
