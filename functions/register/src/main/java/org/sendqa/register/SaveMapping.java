package org.sendqa.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.register.MappingCheck;
import org.sendqa.domain.register.SourceMapping;
import org.sendqa.domain.register.SourceMappings;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Saves how the files of a source are read, if it fits its register. */
final class SaveMapping {

    private final SourceMappings mappings;
    private final Packs packs;

    SaveMapping(SourceMappings mappings, Packs packs) {
        this.mappings = mappings;
        this.packs = packs;
    }

    /** Saves a mapping over the version that the officer had before them, 0 for a source's first. */
    Outcome<SourceMapping> save(Caller caller, SourceMapping wish, int follows) {
        if (!caller.isOfficer()) {
            return Outcome.refused(Refusal.FORBIDDEN, "Mappings are saved by those who run the cycles.");
        }
        Pack pack = packs.current(wish.register().authority());
        Optional<RegisterLayout> register = pack.register(wish.register().subject());
        if (register.isEmpty()) {
            return Outcome.refused(
                    Refusal.FAULTY, RegisterNames.unknown(pack, wish.register().subject()));
        }
        return save(caller, register.get(), wish, follows);
    }

    private Outcome<SourceMapping> save(Caller caller, RegisterLayout register, SourceMapping wish, int follows) {
        List<String> faults = MappingCheck.faults(register, wish);
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(Refusal.FAULTY, "The mapping doesn't fit the register.", faults);
        }
        String content = String.join(
                "\n", wish.sheet(), wish.dates().format(), wish.columns().toString());
        Event event = new Event("saved", caller.now(), caller.person().id(), Map.of("digest", Digest.of(content)));
        SourceMapping next = mappings.find(wish.register(), wish.source())
                .map(before -> before.followedBy(wish, event))
                .orElseGet(() -> wish.first(event));
        return next.version() == follows + 1 && mappings.keep(next, event)
                ? new Outcome.Done<>(next)
                : Outcome.refused(
                        Refusal.STALE,
                        "The mapping of this source isn't at version %d. Load it again and change that."
                                .formatted(follows));
    }
}
