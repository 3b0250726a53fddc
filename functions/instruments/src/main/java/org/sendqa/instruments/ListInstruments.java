package org.sendqa.instruments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.UploadedVersion;
import org.sendqa.domain.people.People;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;

/** Shows officers which instruments there are, what uses each, and what is proposed. */
public final class ListInstruments {

    private final ReadStanding standing;
    private final People people;

    ListInstruments(ReadStanding standing, People people) {
        this.standing = standing;
        this.people = people;
    }

    /** All instruments that the pack has or is still to get, by id. */
    public Outcome<List<InstrumentLine>> run(Caller caller) {
        Standing now = standing.of(caller.person().authority());
        OfficerNames names = new OfficerNames(people, caller.person().authority());
        return new Outcome.Done<>(now.content().instruments().stream()
                .sorted()
                .map(instrument -> line(now, instrument, names))
                .toList());
    }

    private static InstrumentLine line(Standing now, String instrument, OfficerNames names) {
        Optional<Instrument> inForce = now.inForce(instrument);
        Stream<VersionReply> past =
                now.versions(instrument).stream().map(version -> VersionReply.of(now, instrument, version, names));
        Stream<VersionReply> proposed = now.proposed(instrument).map(UploadedVersion::origin).stream()
                .map(origin -> VersionReply.of(now, instrument, origin.version(), names));
        return new InstrumentLine(
                instrument,
                inForce.map(Instrument::title).orElse(instrument),
                inForce.map(Instrument::version).orElse(null),
                now.content().activities(instrument),
                Stream.concat(past, proposed).toList());
    }
}
