package org.sendqa.packs;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sendqa.domain.json.JsonRefused;
import org.sendqa.domain.json.Located;

/** Every fault of a pack that could be found, each a sentence with file and line. */
final class PackFaults {

    private PackFaults() {}

    static List<String> in(PackSource source) {
        return sentences(source).stream().map(source::located).distinct().toList();
    }

    private static List<String> sentences(PackSource source) {
        Located content = Located.root(source.content());
        return Stream.concat(in(content).stream(), rows(content, source).stream())
                .toList();
    }

    /** Those of a compiled pack, each sentence beginning with its place. */
    static List<String> in(Located content) {
        return refusedOr(() -> Stream.of(
                PackCheck.faults(content, PackReader.read(content, "")),
                NoteCheck.faults(content),
                ReferenceCheck.faults(content),
                ContributionCheck.faults(content),
                SafeguardingCheck.faults(content),
                UniqueCheck.faults(content),
                TimingCheck.faults(content),
                WaitCheck.faults(content),
                BarredWordCheck.faults(content),
                PastDateCheck.faults(content)));
    }

    private static List<String> rows(Located content, PackSource source) {
        return refusedOr(() -> source.coverage().map(rows -> RowCheck.faults(content, rows)).stream());
    }

    private static List<String> refusedOr(Supplier<Stream<List<String>>> checks) {
        try {
            return checks.get().flatMap(List::stream).toList();
        } catch (JsonRefused refused) {
            return List.of(String.valueOf(refused.getMessage()));
        }
    }
}
