package org.sendqa.s3;

import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.domain.report.Edition;

/** Where each kind of object lies in the bucket: the only place with its prefixes. */
public final class ObjectKeys {

    private ObjectKeys() {}

    // Registers

    /** An uploaded file, as it came. */
    public static String upload(String authority, String upload, String file) {
        return "uploads/%s/%s/%s".formatted(authority, upload, file);
    }

    /** A snapshot's lines. */
    public static String snapshot(String authority, String digest) {
        return "snapshots/%s/%s.ndjson.gz".formatted(authority, hex(digest));
    }

    /** The council's own case numbers of a snapshot; restricted. */
    public static String lookup(String authority, String digest) {
        return "lookups/%s/%s.ndjson.gz".formatted(authority, hex(digest));
    }

    /** The refused rows of an upload, with their reasons. */
    public static String rejects(String authority, String upload) {
        return "rejects/%s/%s.csv".formatted(authority, upload);
    }

    /** What an officer is shown before an upload is taken. */
    public static String preview(String authority, String upload) {
        return "previews/%s/%s.json".formatted(authority, upload);
    }

    /** The rows that would be refused of it, with their reasons. */
    public static String previewedRejects(String authority, String upload) {
        return "previews/%s/%s.csv".formatted(authority, upload);
    }

    // Audits

    /** An audit's submitted answers. */
    public static String answers(String authority, String audit, String digest) {
        return "answers/%s/%s/%s.json".formatted(authority, audit, hex(digest));
    }

    // Papers

    /** A paper as it came. */
    public static String paperUpload(PaperRef ref, String upload) {
        return paper("paper-uploads", ref, upload);
    }

    /** The flattened pages that an upload gave a paper's revision. */
    public static String pages(PaperRef ref, String upload, int revision) {
        return paper("papers", ref, "%s-%d".formatted(upload, revision));
    }

    private static String paper(String prefix, PaperRef ref, String name) {
        CycleRef cycle = ref.cycle();
        return "%s/%s/%s/%s/%s/%d/%s.pdf"
                .formatted(prefix, cycle.authority(), cycle.id(), ref.draw(), ref.drawId(), ref.number(), name);
    }

    // Certificates

    /** A draw's certificate of a number; the digest tells apart texts that were written for one number. */
    public static String certificate(CycleRef cycle, String draw, int number, String digest) {
        return "certificates/%s/%s/%s/%d-%s.json".formatted(cycle.authority(), cycle.id(), draw, number, hex(digest));
    }

    /** A design that draws went by, in whatever round. */
    public static String design(String authority, String digest) {
        return "certificates/%s/designs/%s.json".formatted(authority, hex(digest));
    }

    /** The profile of a draw's sample against its frame. */
    public static String profile(CycleRef cycle, String draw, String digest) {
        return "certificates/%s/%s/%s/profile-%s.json".formatted(cycle.authority(), cycle.id(), draw, hex(digest));
    }

    // Instruments, where packs are read

    /** A compiled instrument that an officer uploaded, or those that are laid over an authority's pack. */
    public static String instruments(String authority, String digest) {
        return "packs/%s/instruments/%s.json".formatted(authority, hex(digest));
    }

    // Reports

    /** A file of an edition of a report. */
    public static String report(Edition edition, String name) {
        CycleRef cycle = edition.cycle();
        return "reports/%s/%s/%d/%d/%s"
                .formatted(cycle.authority(), cycle.id(), edition.version(), edition.revision(), name);
    }

    /** A digest without the name of its algorithm, since object keys hold no colon. */
    static String hex(String digest) {
        return digest.substring(digest.indexOf(':') + 1);
    }
}
