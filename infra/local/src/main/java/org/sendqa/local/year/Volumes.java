package org.sendqa.local.year;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sendqa.local.councils.Council;
import org.sendqa.local.councils.SamplePeople;
import org.sendqa.local.year.Expected.Measure;

/**
 * How many cases each activity's rounds take in a year when its framework is run as written, and how many rounds what
 * draws nothing has: counted by hand from the sources and kept apart from the packs, so that a replay has something to
 * be held against.
 */
record Volumes(List<Volume> all) {

    /**
     * The volume of one activity.
     *
     * @param each cases a round, or for each person of a role; 1 for the round itself of what draws nothing
     * @param role whose number the cases are multiplied by; empty if it is a plain number
     * @param rounds in an academic year
     */
    record Volume(String authority, String activity, int each, String role, int rounds) {

        /**
         * How many cases one round takes, the year's number spread evenly over all, the earlier ones rather one more.
         *
         * @param round from 0
         * @param of how many rounds the calendar has, skipped ones included
         */
        int round(SamplePeople people, int round, int of) {
            int year = rounds * (role.isEmpty() ? each : each * people.count(role));
            return Math.ceilDiv(year * (round + 1), of) - Math.ceilDiv(year * round, of);
        }
    }

    static Volumes read() {
        try (var text = new InputStreamReader(
                        Objects.requireNonNull(Volumes.class.getResourceAsStream("volumes.csv")),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return new Volumes(csv.stream().map(Volumes::volume).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Volume volume(NamedCsvRecord line) {
        return new Volume(
                line.getField("authority"),
                line.getField("activity"),
                Integer.parseInt(line.getField("each")),
                line.getField("role"),
                Integer.parseInt(line.getField("rounds")));
    }

    /** Whether anybody counted an authority's framework. */
    boolean knows(String authority) {
        return of(authority).findAny().isPresent();
    }

    /** An authority's volumes. */
    Stream<Volume> of(String authority) {
        return all.stream().filter(one -> one.authority().equals(authority));
    }

    /**
     * What one round is held against; nothing in an authority whose framework nobody counted.
     *
     * @param round from 0
     * @param rounds how many the calendar has, skipped ones included
     */
    Expected expected(Council council, String activity, Measure of, int round, int rounds) {
        String authority = council.authority();
        return knows(authority)
                ? new Expected(of, of(authority, activity).round(council.people(), round, rounds), true)
                : Expected.unknown(of);
    }

    /** An activity's volume; refused if nobody counted it, so that none runs unnoticed. */
    Volume of(String authority, String activity) {
        return of(authority)
                .filter(one -> one.activity().equals(activity))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("volumes.csv has no line for %s of %s; count it from the framework"
                                .formatted(activity, authority)));
    }
}
