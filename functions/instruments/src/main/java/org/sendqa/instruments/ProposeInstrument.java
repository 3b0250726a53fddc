package org.sendqa.instruments;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.InstrumentObjects;
import org.sendqa.domain.instrument.InstrumentUploads;
import org.sendqa.domain.instrument.UploadedVersion.Origin;
import org.sendqa.domain.instrument.UploadedVersion.Proposed;
import org.sendqa.domain.instrument.UploadedVersions;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Json;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.packs.UploadedForm;

/** Takes an officer's workbook as the next version of an instrument, proposed; stores nothing of a faulty one. */
public final class ProposeInstrument {

    private final ReadStanding standing;
    private final InstrumentUploads uploads;
    private final InstrumentObjects objects;

    ProposeInstrument(ReadStanding standing, InstrumentUploads uploads, InstrumentObjects objects) {
        this.standing = standing;
        this.uploads = uploads;
        this.objects = objects;
    }

    /**
     * What an upload came to.
     *
     * @param changed whether it is another one than was there
     */
    public record Upload(String instrument, int version, boolean changed) {}

    /** Takes a workbook; the same one again changes nothing. */
    Outcome<Upload> run(Caller caller, byte[] workbook) {
        Standing now = standing.of(caller.person().authority());
        return switch (UploadedForm.read(workbook, now.content())) {
            case UploadedForm.Refused(String sentence) -> Outcome.refused(Refusal.WRONG_FILE, sentence);
            case UploadedForm.Faulty(List<String> faults) -> FormFaults.refused(faults);
            case UploadedForm.Sound(Instrument form, Json compiled) -> run(caller, now, form, compiled);
        };
    }

    private Outcome<Upload> run(Caller caller, Standing now, Instrument form, Json compiled) {
        if (isThere(now, form, compiled)) {
            return new Outcome.Done<>(new Upload(form.id(), form.version(), false));
        }
        Optional<Outcome<Upload>> refused = new FormFaults(now).refusal(form, compiled);
        return refused.orElseGet(() -> keep(caller, now.uploaded(), form, compiled));
    }

    private boolean isThere(Standing now, Instrument form, Json compiled) {
        return standing.compiled(now, form.id(), form.version())
                .filter(compiled::equals)
                .isPresent();
    }

    private Outcome<Upload> keep(Caller caller, UploadedVersions before, Instrument form, Json compiled) {
        String digest = objects.keep(before.authority(), CanonicalJson.write(compiled));
        Origin origin = new Origin(
                form.id(), form.version(), form.title(), digest, caller.person().id(), caller.now());
        Event event = UploadedVersions.proposed(origin);
        return uploads.keep(before.with(new Proposed(origin), event), event)
                ? new Outcome.Done<>(new Upload(form.id(), form.version(), true))
                : Outcome.refused(
                        Refusal.STALE, "Somebody else changed the instruments at the same moment. Upload yours again.");
    }
}
