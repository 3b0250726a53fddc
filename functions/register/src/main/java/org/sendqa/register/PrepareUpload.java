package org.sendqa.register;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.SourceMapping;
import org.sendqa.domain.register.SourceMappings;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.UploadedFiles;
import org.sendqa.domain.register.Uploads;
import org.sendqa.domain.register.Way;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.tables.TableFile;

/** Hands out an address that takes one register file, to officers only. */
final class PrepareUpload {

    private static final int ID_LENGTH = 24;
    private static final int LONGEST_NAME = 200;
    private static final long MOST_OF_A_WORKBOOK = 16L * 1024 * 1024;
    private static final Duration VALID_FOR = Duration.ofMinutes(15);
    private final Uploads uploads;
    private final UploadedFiles files;
    private final SourceMappings mappings;
    private final Packs packs;

    PrepareUpload(Uploads uploads, UploadedFiles files, SourceMappings mappings, Packs packs) {
        this.uploads = uploads;
        this.files = files;
        this.mappings = mappings;
        this.packs = packs;
    }

    /**
     * What somebody wants to upload.
     *
     * @param fileName as their computer calls it; only {@code .csv} and {@code .xlsx} are read
     * @param bytes how many it has: the address takes it and no other
     * @param subject which register it is for; empty for the first one
     * @param source whose mapping is to read it, empty for the pack's own layout
     * @param lookFirst whether they want to see what would be read before it is taken
     */
    record Wish(String fileName, long bytes, String subject, String source, boolean lookFirst) {

        /** A file in the pack's own layout, to be taken at once. */
        static Wish plain(String fileName, long bytes) {
            return new Wish(fileName, bytes, "", "", false);
        }
    }

    /**
     * Put the file there.
     *
     * @param expiresAt after which the address takes nothing any more
     */
    record Prepared(String upload, URI address, Instant expiresAt) {}

    /** Prepares an upload; the same call again gives the same upload. */
    Outcome<Prepared> prepare(Person by, Instant now, Wish wish) {
        return by.is(Person.QA_OFFICER)
                ? fit(wish).then(file -> prepare(by, now, file, packs.current(by.authority())))
                : Outcome.refused(Refusal.FORBIDDEN, "Only QA officers upload registers. Ask yours to.");
    }

    private static Outcome<Wish> fit(Wish wish) {
        if (!isRead(wish.fileName())) {
            return Outcome.refused(
                    Refusal.WRONG_FILE,
                    "Only CSV files and Excel workbooks are read, under a name that ends in .csv or .xlsx. In a"
                            + " spreadsheet, choose Save as and the type 'Excel Workbook (.xlsx)' or 'CSV UTF-8'.");
        }
        if (wish.bytes() < 1) {
            return Outcome.refused(
                    Refusal.WRONG_FILE, "The file is empty. Export the register again and look into the file first.");
        }
        return wish.bytes() <= mostBytes(wish.fileName())
                ? new Outcome.Done<>(wish)
                : Outcome.refused(
                        Refusal.TOO_LARGE,
                        "The file is too large: a CSV file has 50 MB at most, an Excel workbook 16 MB. Export the"
                                + " register's columns alone, without pictures and other sheets.");
    }

    private Outcome<Prepared> prepare(Person by, Instant now, Wish wish, Pack pack) {
        return pack.register(wish.subject())
                .map(known -> prepare(by, now, wish, Sources.of(pack, known, mappings)))
                .orElseGet(() -> Outcome.refused(Refusal.FAULTY, RegisterNames.unknown(pack, wish.subject())));
    }

    private Outcome<Prepared> prepare(Person by, Instant now, Wish wish, Sources sources) {
        String subject = sources.ref().subject();
        if (wish.source().isEmpty()) {
            return prepare(by, now, wish, new Way(subject, "", 0, wish.lookFirst()));
        }
        Optional<SourceMapping> mapping = sources.newest(wish.source());
        Optional<String> unfit = mapping.isEmpty()
                ? Optional.of("No mapping is saved for that source. Known are: %s.".formatted(sources.names()))
                : sources.unfit(mapping.get());
        return unfit.map(sentence -> Outcome.<Prepared>refused(Refusal.FAULTY, sentence))
                .orElseGet(() -> prepare(
                        by,
                        now,
                        wish,
                        new Way(subject, wish.source(), mapping.get().version(), wish.lookFirst())));
    }

    private Outcome<Prepared> prepare(Person by, Instant now, Wish wish, Way way) {
        String file = wish.fileName() + "\n" + wish.bytes();
        String text = String.join("\n", by.authority(), by.id(), now.toString(), Digest.hex(file));
        String id = Digest.hex(way.equals(Way.plain(RegisterLayout.PLAN)) ? text : text + "\n" + way)
                .substring(0, ID_LENGTH);
        Event event = new Event("asked", now, by.id());
        Revision first = Revision.NONE.after(event);
        var header = new Upload.Header(by.authority(), id, by.id(), wish.fileName(), way, now, first);
        uploads.keep(new Upload.Asked(header), event);
        URI address = files.addressFor(by.authority(), id, wish.bytes(), VALID_FOR);
        return new Outcome.Done<>(new Prepared(id, address, now.plus(VALID_FOR)));
    }

    private static long mostBytes(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".csv") ? TableFile.MOST_BYTES : MOST_OF_A_WORKBOOK;
    }

    private static boolean isRead(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return (name.endsWith(".csv") || name.endsWith(".xlsx"))
                && fileName.length() <= LONGEST_NAME
                && fileName.chars().noneMatch(Character::isISOControl);
    }
}
