package org.sendqa.instruments;

import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.instrument.InstrumentJson;
import org.sendqa.domain.instrument.InstrumentObjects;
import org.sendqa.domain.instrument.UploadedVersion.Approved;
import org.sendqa.domain.instrument.UploadedVersion.Origin;
import org.sendqa.domain.instrument.UploadedVersion.Proposed;
import org.sendqa.domain.instrument.UploadedVersion.Withdrawn;
import org.sendqa.domain.instrument.UploadedVersions;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.people.People;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Makes a proposed version the one that rounds announced from now on are asked on. */
public final class ApproveInstrument {

    private final ReadStanding standing;
    private final InstrumentObjects objects;
    private final Overlays overlays;
    private final People people;

    ApproveInstrument(ReadStanding standing, InstrumentObjects objects, Overlays overlays, People people) {
        this.standing = standing;
        this.objects = objects;
        this.overlays = overlays;
        this.people = people;
    }

    /**
     * The version that an officer looked at.
     *
     * @param digest as it was shown
     */
    public record Wish(String instrument, int version, String digest) {}

    /** Approves a version; approved again by the same officer, nothing changes. */
    Outcome<Approved> run(Caller caller, Wish wish) {
        Standing now = standing.of(caller.person().authority());
        return switch (now.uploaded().find(wish.instrument(), wish.version()).orElse(null)) {
            case null ->
                Outcome.refused(
                        Refusal.UNKNOWN,
                        "There is no version %d of '%s' to approve.".formatted(wish.version(), wish.instrument()));
            case Approved approved -> again(caller, approved, wish);
            case Withdrawn withdrawn ->
                Outcome.refused(
                        Refusal.NOT_NOW,
                        "Version %d was withdrawn on %s and its number isn't used again."
                                .formatted(wish.version(), DateWords.day(OfficeDay.of(withdrawn.at()))));
            case Proposed(Origin origin) -> first(caller, now, origin, wish);
        };
    }

    private Outcome<Approved> again(Caller caller, Approved approved, Wish wish) {
        boolean isOwn = approved.by().equals(caller.person().id())
                && approved.origin().digest().equals(wish.digest());
        return isOwn
                ? new Outcome.Done<>(approved)
                : Outcome.refused(
                        Refusal.NOT_NOW,
                        "%s approved version %d already, on %s."
                                .formatted(
                                        new OfficerNames(people, caller.person().authority()).of(approved.by()),
                                        wish.version(),
                                        DateWords.day(OfficeDay.of(approved.at()))));
    }

    private Outcome<Approved> first(Caller caller, Standing now, Origin origin, Wish wish) {
        if (!origin.digest().equals(wish.digest())) {
            return Outcome.refused(
                    Refusal.STALE,
                    "Another workbook has taken the place of the one you looked at. Look at it before you approve it.");
        }
        Json compiled = JsonReader.read(objects.read(now.uploaded().authority(), origin.digest()));
        Optional<Outcome<Approved>> refused =
                new FormFaults(now).refusal(InstrumentJson.read(Located.root(compiled)), compiled);
        return refused.orElseGet(
                () -> keep(now.uploaded(), new Approved(origin, caller.person().id(), caller.now()), compiled));
    }

    private Outcome<Approved> keep(UploadedVersions before, Approved approved, Json compiled) {
        Event event = UploadedVersions.approved(approved);
        return overlays.keep(before, approved, Optional.of(compiled), event)
                ? new Outcome.Done<>(approved)
                : Outcome.refused(
                        Refusal.STALE,
                        "Somebody else changed the instruments at the same moment. Load the page again: if this version"
                                + " is still proposed, approve it then.");
    }
}
