package org.sendqa.instruments;

import java.util.List;
import org.sendqa.domain.instrument.Difference;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.InstrumentJson;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.people.People;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.packs.UploadedForm;

/** Shows officers a version of an instrument: its form, and in what it differs from the one in force. */
public final class ReadInstrument {

    private final ReadStanding standing;
    private final People people;

    ReadInstrument(ReadStanding standing, People people) {
        this.standing = standing;
        this.people = people;
    }

    /** Shows one that was uploaded or is the pack's. */
    public Outcome<InstrumentReply> run(Caller caller, String instrument, int version) {
        Standing now = standing.of(caller.person().authority());
        return standing.compiled(now, instrument, version)
                .<Outcome<InstrumentReply>>map(compiled -> new Outcome.Done<>(reply(caller, now, compiled)))
                .orElseGet(() -> Outcome.refused(
                        Refusal.UNKNOWN, "There is no version %d of '%s'.".formatted(version, instrument)));
    }

    private InstrumentReply reply(Caller caller, Standing now, Json compiled) {
        Instrument form = InstrumentJson.read(Located.root(compiled));
        OfficerNames names = new OfficerNames(people, caller.person().authority());
        List<Difference> differences = now.inForce(form.id())
                .map(inForce -> Difference.between(inForce, form))
                .orElseGet(List::of);
        return InstrumentReply.of(
                form,
                VersionReply.of(now, form.id(), form.version(), names),
                now.inForce(form.id()).map(Instrument::version),
                now.content().activities(form.id()),
                differences,
                UploadedForm.remarks(compiled));
    }
}
