package org.sendqa.domain.instrument;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.instrument.UploadedVersion.Approved;
import org.sendqa.domain.instrument.UploadedVersion.Origin;
import org.sendqa.domain.instrument.UploadedVersion.Proposed;
import org.sendqa.domain.instrument.UploadedVersion.Withdrawn;

/**
 * All versions of instruments that an authority's officers uploaded, and which approved ones are laid over its pack.
 *
 * @param versions in the order they came first
 * @param overlay digest of the approved instruments as they are laid over the pack, the newest of each; empty for none
 */
public record UploadedVersions(String authority, List<UploadedVersion> versions, String overlay, Revision revision) {

    /** Copies the versions. */
    public UploadedVersions {
        versions = List.copyOf(versions);
    }

    /** Before anybody uploaded anything. */
    public static UploadedVersions none(String authority) {
        return new UploadedVersions(authority, List.of(), "", Revision.NONE);
    }

    /** A version, if it was uploaded. */
    public Optional<UploadedVersion> find(String instrument, int version) {
        return versions.stream().filter(one -> one.is(instrument, version)).findFirst();
    }

    /** A version, if it was withdrawn. */
    public Optional<Withdrawn> findWithdrawn(String instrument, int version) {
        return find(instrument, version).filter(Withdrawn.class::isInstance).map(Withdrawn.class::cast);
    }

    /** The approved version of an instrument that comes into force again when a later one is withdrawn. */
    public Optional<Approved> approvedBefore(Origin later) {
        return versions.stream()
                .filter(Approved.class::isInstance)
                .map(Approved.class::cast)
                .filter(one -> one.origin().instrument().equals(later.instrument()))
                .filter(one -> one.origin().version() < later.version())
                .max(Comparator.comparingInt(one -> one.origin().version()));
    }

    /** What happens when a version is uploaded. */
    public static Event proposed(Origin origin) {
        return event("proposed", origin, origin.at(), origin.by());
    }

    /** The same with a version proposed, in place of what was proposed under its number before. */
    public UploadedVersions with(Proposed proposed, Event event) {
        return with(proposed, overlay, event);
    }

    /** What happens when a version is approved. */
    public static Event approved(Approved approved) {
        return event("approved", approved.origin(), approved.at(), approved.by());
    }

    /** What happens when a version is withdrawn. */
    public static Event withdrawn(Withdrawn withdrawn) {
        return event("withdrawn", withdrawn.origin(), withdrawn.at(), withdrawn.by());
    }

    /** The same with a version in its next state and other instruments laid over the pack. */
    public UploadedVersions with(UploadedVersion next, String overlay, Event event) {
        List<UploadedVersion> all = new ArrayList<>(versions);
        Origin origin = next.origin();
        find(origin.instrument(), origin.version())
                .ifPresentOrElse(before -> all.set(all.indexOf(before), next), () -> all.add(next));
        return new UploadedVersions(authority, all, overlay, revision.after(event));
    }

    private static Event event(String kind, Origin origin, Instant at, String by) {
        return new Event(
                kind,
                at,
                by,
                Map.of(
                        "instrument",
                        origin.instrument(),
                        "version",
                        Integer.toString(origin.version()),
                        "digest",
                        origin.digest()));
    }
}
