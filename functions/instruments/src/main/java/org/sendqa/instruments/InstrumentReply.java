package org.sendqa.instruments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.instrument.Difference;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.InstrumentJson;
import org.sendqa.edge.JsonReply;

/**
 * A version of an instrument.
 *
 * @param origin where it comes from, and whether it is in force
 * @param inForce the version in force; null if the instrument is the first
 * @param activities the titles of those that are answered on it
 * @param differences from the version in force
 * @param remarks what was left aside of the workbook, or read otherwise than it may have been meant; a sentence each
 * @param form its questions, as auditors are sent them
 */
public record InstrumentReply(
        String instrument,
        String title,
        VersionReply origin,
        @Nullable Integer inForce,
        List<String> activities,
        List<DifferenceReply> differences,
        List<String> remarks,
        Map<String, Object> form) {

    static InstrumentReply of(
            Instrument form,
            VersionReply origin,
            Optional<Integer> inForce,
            List<String> activities,
            List<Difference> differences,
            List<String> remarks) {
        return new InstrumentReply(
                form.id(),
                form.title(),
                origin,
                inForce.orElse(null),
                activities,
                differences.stream().map(DifferenceReply::of).toList(),
                remarks,
                JsonReply.of(InstrumentJson.write(form)));
    }
}
