package org.sendqa.domain.register;

import java.time.Instant;
import java.util.List;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

/** One file on its way into the register, a record for each state it can be in. */
public sealed interface Upload {

    /** What is known from the start, and where it stands in its history. */
    Header header();

    /**
     * What every state knows.
     *
     * @param id 24 hexadecimal digits
     * @param by the id of the person who asked for it
     * @param fileName as that person's computer calls it; never part of a key
     */
    record Header(
            String authority, String id, String by, String fileName, Way way, Instant askedAt, Revision revision) {

        /** The register it is for. */
        public RegisterRef register() {
            return new RegisterRef(authority, way.subject());
        }

        Header after(Event event) {
            return new Header(authority, id, by, fileName, way, askedAt, revision.after(event));
        }
    }

    /** Asked: an address to put the file to was handed out. */
    record Asked(Header header) implements Upload {

        /** A file arrived and is being read; the address takes no other. */
        public Claimed claimed(String file, Event event) {
            return new Claimed(header.after(event), file, !header.way().lookFirst());
        }
    }

    /**
     * Claimed: the file is being read.
     *
     * @param file bucket, key and version of the one that counts
     * @param taken whether what is read goes into the register; else the officer looks at it first
     */
    record Claimed(Header header, String file, boolean taken) implements Upload {

        /** What would be read is known; it waits for the officer. */
        public Previewed previewed(Findings findings, Event event) {
            return new Previewed(header.after(event), file, findings);
        }

        /** The file was read to its end, or given up. */
        public Examined examined(Outcome outcome, Event event) {
            return new Examined(header.after(event), file, outcome);
        }
    }

    /** Previewed: nothing is kept of it yet; the officer looks and takes it or leaves it. */
    record Previewed(Header header, String file, Findings findings) implements Upload {

        /** The officer takes it: it is read again, into the register. */
        public Claimed taken(Event event) {
            return new Claimed(header.after(event), file, true);
        }
    }

    /**
     * What a register would get.
     *
     * @param accepted rows that could be taken
     * @param rejected rows that couldn't
     * @param reasons the first refused rows' sentences
     */
    record Findings(int accepted, int rejected, List<String> reasons) {

        /** Copies the reasons. */
        public Findings {
            reasons = List.copyOf(reasons);
        }
    }

    /** Examined: the outcome is known, nobody was told and no draw sees it yet. */
    record Examined(Header header, String file, Outcome outcome) implements Upload {

        /** The officer was written to; an accepted file is in the register from now on. */
        public Announced announced(Outcome told, String nextDraw, Event event) {
            return new Announced(header.after(event), told, nextDraw);
        }
    }

    /**
     * Announced: all is done.
     *
     * @param nextDraw which register the next draw takes, in a sentence or two; empty if the file was refused
     */
    record Announced(Header header, Outcome outcome, String nextDraw) implements Upload {}

    /** What reading a file gave. */
    sealed interface Outcome {

        /**
         * Rows were accepted.
         *
         * @param digest the snapshot's
         * @param complete whether draws may be made from it
         * @param reasons the first refused rows' sentences
         */
        record Accepted(String digest, boolean complete, int accepted, int rejected, List<String> reasons)
                implements Outcome {

            /** Copies the reasons. */
            public Accepted {
                reasons = List.copyOf(reasons);
            }

            /** The same, but no draw may be made from it. */
            public Accepted incomplete() {
                return new Accepted(digest, false, accepted, rejected, reasons);
            }

            /** It says what an earlier one said. */
            public Unchanged unchangedSince(Snapshot earlier) {
                return new Unchanged(digest, earlier.complete(), earlier.at(), accepted, rejected, reasons);
            }
        }

        /**
         * The rows that can be read say what an earlier file said, so nothing changed.
         *
         * @param complete whether draws may be made from that one
         * @param since when that one came in
         * @param reasons the first refused rows' sentences
         */
        record Unchanged(
                String digest, boolean complete, Instant since, int accepted, int rejected, List<String> reasons)
                implements Outcome {

            /** Copies the reasons. */
            public Unchanged {
                reasons = List.copyOf(reasons);
            }
        }

        /** The file as a whole was refused, for a reason in a sentence or two. */
        record Refused(String reason) implements Outcome {}
    }
}
