package org.sendqa.instruments;

import java.util.Optional;
import java.util.function.Predicate;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.instrument.InstrumentObjects;
import org.sendqa.domain.instrument.InstrumentUploads;
import org.sendqa.domain.instrument.UploadedVersion;
import org.sendqa.domain.instrument.UploadedVersions;
import org.sendqa.domain.json.Json;
import org.sendqa.packs.PackContent;

/** Keeps which versions are in force, with what is laid over the pack for it. */
record Overlays(InstrumentUploads uploads, InstrumentObjects objects) {

    /**
     * Keeps a version's next state. What is laid over the pack goes first: nothing reads it before the item names it.
     *
     * @param approved the newest approved version of the instrument then, as it is compiled
     * @return false if somebody else was first
     */
    boolean keep(UploadedVersions before, UploadedVersion next, Optional<Json> approved, Event event) {
        Optional<String> laid = Optional.of(before.overlay())
                .filter(Predicate.not(String::isEmpty))
                .map(digest -> objects.read(before.authority(), digest));
        String overlay = PackContent.overlay(laid, next.origin().instrument(), approved)
                .map(some -> objects.keep(before.authority(), some))
                .orElse("");
        return uploads.keep(before.with(next, overlay, event), event);
    }
}
