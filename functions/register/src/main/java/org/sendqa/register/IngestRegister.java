package org.sendqa.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.register.Fault;
import org.sendqa.domain.register.Row;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Upload.Outcome;
import org.sendqa.domain.register.Uploads;
import org.sendqa.domain.time.OfficeDay;

/**
 * Reads a file that arrived: its first arrival claims the upload, the rows become a snapshot or the file is refused.
 * Where the officer wants to look first, nothing becomes of the rows until the upload is taken. The same arrival again
 * gives the same answer and changes nothing.
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

    /** Reads the file unless another one came first or all is done. */
    Ingested ingest(Arrival arrival) {
        return uploads.find(arrival.authority(), arrival.upload())
                .map(upload -> ingest(upload, arrival))
                .orElseGet(Ingested.Repeated::new);
    }

    private Ingested ingest(Upload upload, Arrival arrival) {
        return switch (upload) {
            case Upload.Asked asked -> claim(asked, arrival);
            case Upload.Claimed claimed when claimed.file().equals(arrival.file()) -> read(claimed, arrival);
            case Upload.Previewed previewed
            when previewed.file().equals(arrival.file()) -> new Ingested.Previewed(previewed.findings());
            case Upload.Examined examined
            when examined.file().equals(arrival.file()) -> new Ingested.Ended(examined.outcome());
            case Upload.Claimed _, Upload.Previewed _, Upload.Examined _, Upload.Announced _ -> new Ingested.Repeated();
        };
    }

    private Ingested claim(Upload.Asked asked, Arrival arrival) {
        Event event = new Event("claimed", arrival.at(), NAME);
        Upload.Claimed claimed = asked.claimed(arrival.file(), event);
        return uploads.keep(claimed, event) ? read(claimed, arrival) : ingest(arrival);
    }

    private Ingested read(Upload.Claimed claimed, Arrival arrival) {
        LocalDate today = OfficeDay.of(arrival.at());
        if (claimed.taken()) {
            return new Ingested.Ended(
                    switch (store.read(claimed.header(), today, RowObserver.NONE)) {
                        case Reading.Refused(String reason) -> examined(claimed, new Outcome.Refused(reason), arrival);
                        case Reading.Done done -> examined(claimed, accepted(claimed.header(), done), arrival);
                    });
        }
        Preview preview = new Preview(store.register(claimed.header()).orElseThrow());
        return switch (store.read(claimed.header(), today, preview)) {
            case Reading.Refused(String reason) ->
                new Ingested.Ended(examined(claimed, new Outcome.Refused(reason), arrival));
            case Reading.Done done -> previewed(claimed, done, preview, arrival);
        };
    }

    private Ingested previewed(Upload.Claimed claimed, Reading.Done done, Preview preview, Arrival arrival) {
        store.show(claimed.header(), preview, done.refused());
        var findings =
                new Upload.Findings(done.subjects().size(), done.refused().size(), reasons(done.refused()));
        Event event = new Event("previewed", arrival.at(), NAME);
        uploads.keep(claimed.previewed(findings, event), event);
        return new Ingested.Previewed(findings);
    }

    private Outcome examined(Upload.Claimed claimed, Outcome outcome, Arrival arrival) {
        Event event = event(outcome, arrival.at());
        uploads.keep(claimed.examined(outcome, event), event);
        return outcome;
    }

    private Outcome accepted(Upload.Header upload, Reading.Done done) {
        RegisterLayout register = store.register(upload).orElseThrow();
        String digest = store.keep(upload.authority(), upload.id(), done);
        int accepted = done.subjects().size();
        int refused = done.refused().size();
        boolean complete = register.isComplete(accepted, refused);
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
