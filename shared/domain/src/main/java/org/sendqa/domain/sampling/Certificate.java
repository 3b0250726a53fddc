package org.sendqa.domain.sampling;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.JsonRefused;
import org.sendqa.domain.json.Located;

/**
 * Lets anybody re-do a draw, without naming a child: the seed and its commitment, the frames by draw id, the tickets,
 * how many were left out and why, and what happened to drawn cases since.
 *
 * @param snapshots every snapshot of the period, oldest first; the first complete one was drawn from
 * @param designDigest names what the pack lays down about the draw
 * @param strata how the draw fell, by canonical key; events never change it
 * @param excluded counts by reason code
 * @param events what happened since, oldest first
 */
public record Certificate(
        Seed seed,
        List<Source> snapshots,
        String designDigest,
        List<StratumDraw> strata,
        SortedMap<String, Integer> excluded,
        List<CaseEvent> events) {

    /** Copies the collections. */
    public Certificate {
        snapshots = List.copyOf(snapshots);
        strata = List.copyOf(strata);
        excluded = Collections.unmodifiableSortedMap(new TreeMap<>(excluded));
        events = List.copyOf(events);
    }

    /** The certificate of a fresh draw. */
    public static Certificate of(
            Seed seed, List<Source> snapshots, DrawDesign design, Frame frame, StratifiedDraw draw) {
        SortedMap<String, Integer> excluded = new TreeMap<>();
        frame.excluded().forEach((reason, count) -> excluded.put(reason.code(), count));
        return new Certificate(seed, snapshots, design.digest(), draw.strata(), excluded, List.of());
    }

    /**
     * Reads a certificate's text.
     *
     * @throws JsonRefused saying where the text doesn't have a certificate's form; whether the draw is right, only
     *     {@link CertificateCheck} says
     */
    public static Certificate read(String text) {
        return CertificateReader.read(Located.root(JsonReader.read(text)));
    }

    /** This certificate with what happened next. */
    public Certificate with(List<? extends CaseEvent> next) {
        List<CaseEvent> all = Stream.concat(events.stream(), next.stream()).toList();
        return new Certificate(seed, snapshots, designDigest, strata, excluded, all);
    }

    /** The cases that left the sample with no reserve left, oldest first. */
    public List<Withdrawal> withdrawals() {
        return events.stream()
                .flatMap(event -> event instanceof CaseEvent.Withdrawn gone ? Stream.of(gone) : Stream.empty())
                .flatMap(gone -> strata.stream()
                        .filter(stratum -> stratum.frame().contains(gone.id()))
                        .map(stratum -> new Withdrawal(stratum.cell().name(), gone.reason())))
                .toList();
    }

    /** {@code sha256:} and the SHA-256 of the canonical JSON without the digest itself. */
    public String digest() {
        return Digest.of(
                CanonicalJson.write(CertificateWriter.withoutDigest(this).build()));
    }

    /** The canonical JSON (RFC 8785), digest included: the only text this certificate has. */
    public String text() {
        return CanonicalJson.write(
                CertificateWriter.withoutDigest(this).put("digest", digest()).build());
    }

    /**
     * A snapshot of the register.
     *
     * @param digest names its content
     * @param at when its upload came in
     * @param complete whether a draw may be made from it
     */
    public record Source(String digest, Instant at, boolean complete) {}
}
