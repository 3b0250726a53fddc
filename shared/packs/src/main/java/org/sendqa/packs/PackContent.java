package org.sendqa.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;

/** A compiled pack in JSON, for officers who change its instruments. */
public record PackContent(Json pack) {

    /** The ids of instruments that the pack has or is still to get. */
    public Set<String> instruments() {
        return Names.of(Located.root(pack)).instruments();
    }

    /** The titles of the activities that are answered on an instrument. */
    public List<String> activities(String instrument) {
        return Located.root(pack).member("framework").list("activities").stream()
                .filter(activity -> Maybe.text(activity, "instrument").equals(instrument))
                .map(activity -> activity.text("title"))
                .toList();
    }

    /** A version of an instrument as it stands in the pack. */
    public Optional<Json> instrument(String id, int version) {
        return Located.root(pack).list("instruments").stream()
                .filter(one -> one.text("id").equals(id) && one.number("version") == version)
                .map(Located::value)
                .findFirst();
    }

    /** What would be wrong with the pack if a compiled instrument were laid over it, and isn't wrong already. */
    public List<String> faultsWith(Json instrument) {
        List<String> faults = new ArrayList<>(
                PackFaults.in(Located.root(ApprovedInstruments.over(pack, new Json.Arr(List.of(instrument))))));
        faults.removeAll(PackFaults.in(Located.root(pack)));
        return List.copyOf(faults);
    }

    /**
     * What is laid over a pack, in canonical JSON, once another version of an instrument is the newest that is
     * approved.
     *
     * @param before empty for nothing
     * @param approved empty for no version
     * @return empty for nothing
     */
    public static Optional<String> overlay(Optional<String> before, String instrument, Optional<Json> approved) {
        Json overlay = before.map(JsonReader::read).orElseGet(ApprovedInstruments::none);
        Json next = ApprovedInstruments.with(overlay, instrument, approved);
        return Optional.of(next)
                .filter(some -> !some.equals(ApprovedInstruments.none()))
                .map(CanonicalJson::write);
    }
}
