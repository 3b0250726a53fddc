package org.sendqa.instruments;

import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.UploadedVersion.Approved;
import org.sendqa.domain.instrument.UploadedVersion.Origin;
import org.sendqa.domain.instrument.UploadedVersion.Proposed;
import org.sendqa.domain.instrument.UploadedVersion.Withdrawn;
import org.sendqa.domain.instrument.UploadedVersions;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.people.People;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Takes an approved version out of force: rounds that hand out audits from now on ask the one before it. */
public final class WithdrawInstrument {

    private final ReadStanding standing;
    private final Overlays overlays;
    private final RoundsOnForm rounds;
    private final People people;

    WithdrawInstrument(ReadStanding standing, Overlays overlays, RoundsOnForm rounds, People people) {
        this.standing = standing;
        this.overlays = overlays;
        this.rounds = rounds;
        this.people = people;
    }

    /**
     * The version that shall not be asked any more.
     *
     * @param reason the officer's words, shown beside the version
     */
    public record Wish(String instrument, int version, String reason) {}

    /**
     * Withdraws the version in force; withdrawn again by the same officer, it only takes rounds over that a crash left.
     */
    Outcome<OutOfForce> run(Caller caller, Wish wish) {
        if (wish.reason().isBlank()) {
            return Outcome.refused(Refusal.FAULTY, "Say why, without naming a case: it stands beside the version.");
        }
        Standing now = standing.of(caller.person().authority());
        return switch (now.uploaded().find(wish.instrument(), wish.version()).orElse(null)) {
            case null -> notUploaded(now, wish);
            case Proposed _ ->
                notNow("Version %d is only proposed: nothing is asked on it. Upload another in its place, or leave it."
                        .formatted(wish.version()));
            case Withdrawn withdrawn -> again(caller, withdrawn);
            case Approved approved -> first(caller, now, approved, wish.reason().strip());
        };
    }

    private static Outcome<OutOfForce> notUploaded(Standing now, Wish wish) {
        return now.content().instrument(wish.instrument(), wish.version()).isPresent()
                ? notNow("Version %d came with the framework's pack and can't be withdrawn here. Upload and approve the"
                                .formatted(wish.version())
                        + " version after it.")
                : Outcome.refused(
                        Refusal.UNKNOWN,
                        "There is no version %d of '%s' to withdraw.".formatted(wish.version(), wish.instrument()));
    }

    private Outcome<OutOfForce> again(Caller caller, Withdrawn withdrawn) {
        return withdrawn.by().equals(caller.person().id())
                ? outOfForce(caller.person().authority(), withdrawn)
                : notNow("%s withdrew version %d already, on %s."
                        .formatted(
                                new OfficerNames(people, caller.person().authority()).of(withdrawn.by()),
                                withdrawn.origin().version(),
                                DateWords.day(OfficeDay.of(withdrawn.at()))));
    }

    private Outcome<OutOfForce> first(Caller caller, Standing now, Approved approved, String reason) {
        Origin origin = approved.origin();
        int inForce = now.inForce(origin.instrument()).map(Instrument::version).orElse(0);
        if (inForce != origin.version()) {
            return notNow("Version %d isn't in force any more: version %d has taken its place."
                    .formatted(origin.version(), inForce));
        }
        if (standing.isDeployed(now, origin)) {
            return notNow(("The framework's pack has a version %d of its own by now, which would be asked instead."
                            + " Upload and approve version %d.")
                    .formatted(origin.version(), origin.version() + 1));
        }
        return keep(now, new Withdrawn(approved, caller.person().id(), caller.now(), reason));
    }

    private Outcome<OutOfForce> keep(Standing now, Withdrawn withdrawn) {
        Event event = UploadedVersions.withdrawn(withdrawn);
        Optional<Json> before = now.uploaded()
                .approvedBefore(withdrawn.origin())
                .flatMap(one -> standing.compiled(
                        now, one.origin().instrument(), one.origin().version()));
        return overlays.keep(now.uploaded(), withdrawn, before, event)
                ? outOfForce(now.uploaded().authority(), withdrawn)
                : Outcome.refused(
                        Refusal.STALE,
                        "Somebody else changed the instruments at the same moment. Load the page again and look.");
    }

    private Outcome<OutOfForce> outOfForce(String authority, Withdrawn withdrawn) {
        return new Outcome.Done<>(OutOfForce.of(withdrawn, rounds.leave(authority, withdrawn)));
    }

    private static Outcome<OutOfForce> notNow(String sentence) {
        return Outcome.refused(Refusal.NOT_NOW, sentence);
    }
}
