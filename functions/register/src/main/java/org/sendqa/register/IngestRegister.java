package org.sendqa.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.register.Fault;
import org.sendqa.domain.register.Row;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Upload.Outcome;
import org.sendqa.domain.register.Uploads;
import org.sendqa.domain.time.OfficeDay;

/**
 * Reads a file that arrived: its first arrival claims the upload, the rows become a snapshot or the file is refused.
 * The same arrival again gives the same answer and changes nothing.
 */
final class IngestRegister {

    private static final String NAME = "IngestRegister";
    private static final int REASONS = 50;
    private final Uploads uploads;
    private final RegisterStore store;

    IngestRegister(Uploads uploads, RegisterStore store) {
        this.uploads = uploads;
        this.store = store;
    }

    /** Reads the file unless another one came first or all is done; the outcome waits to be announced. */
    Optional<Outcome> ingest(Arrival arrival) {
        return uploads.find(arrival.authority(), arrival.upload()).flatMap(upload -> switch (upload) {
            case Upload.Asked asked -> claim(asked, arrival);
            case Upload.Claimed claimed
            when claimed.file().equals(arrival.file()) -> Optional.of(examine(claimed, arrival));
            case Upload.Examined examined
            when examined.file().equals(arrival.file()) -> Optional.of(examined.outcome());
            case Upload.Claimed _, Upload.Examined _, Upload.Announced _ -> Optional.empty();
        });
    }

    private Optional<Outcome> claim(Upload.Asked asked, Arrival arrival) {
        Event event = new Event("claimed", arrival.at(), NAME);
        Upload.Claimed claimed = asked.claimed(arrival.file(), event);
        return uploads.keep(claimed, event) ? Optional.of(examine(claimed, arrival)) : ingest(arrival);
    }

    private Outcome examine(Upload.Claimed claimed, Arrival arrival) {
        Outcome outcome = outcome(arrival);
        Event event = event(outcome, arrival.at());
        uploads.keep(claimed.examined(outcome, event), event);
        return outcome;
    }

    private Outcome outcome(Arrival arrival) {
        LocalDate today = OfficeDay.of(arrival.at());
        return switch (store.read(arrival.authority(), arrival.upload(), today)) {
            case Reading.Refused(String reason) -> new Outcome.Refused(reason);
            case Reading.Done done -> accepted(arrival, done);
        };
    }

    private Outcome accepted(Arrival arrival, Reading.Done done) {
        Pack pack = store.pack(arrival.authority());
        String digest = store.keep(arrival.authority(), arrival.upload(), done);
        int accepted = done.subjects().size();
        int refused = done.refused().size();
        BigDecimal mostRefused = pack.register().refusedAtMost().multiply(BigDecimal.valueOf(accepted + refused));
        boolean complete = BigDecimal.valueOf(refused).compareTo(mostRefused) <= 0;
        return new Outcome.Accepted(digest, complete, accepted, refused, reasons(done.refused()));
    }

    private static List<String> reasons(List<Row.Faulty> refused) {
        return refused.stream()
                .flatMap(row -> row.faults().stream())
                .limit(REASONS)
                .map(Fault::sentence)
                .toList();
    }

    private static Event event(Outcome outcome, Instant at) {
        return switch (outcome) {
            case Outcome.Accepted accepted ->
                new Event("examined", at, NAME, Map.of("digest", accepted.digest(), "outcome", "accepted"));
            case Outcome.Unchanged _, Outcome.Refused _ ->
                new Event("examined", at, NAME, Map.of("outcome", "refused"));
        };
    }
}
