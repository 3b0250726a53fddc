package org.sendqa.packs;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.json.JsonRefused;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Pack;

/** Every fault of a pack that could be found, each a sentence with file and line. */
final class PackFaults {

    private PackFaults() {}

    static List<String> in(PackSource source) {
        return sentences(source).stream().map(source::located).distinct().toList();
    }

    private static List<String> sentences(PackSource source) {
        Located content = Located.root(source.content());
        try {
            Pack pack = PackReader.read(content, "");
            return Stream.of(
                            PackCheck.faults(content, pack),
                            ToolCheck.faults(content, pack),
                            NoteCheck.faults(content),
                            ReferenceCheck.faults(content),
                            ContributionCheck.faults(content),
                            UniqueCheck.faults(content),
                            TimingCheck.faults(content),
                            WaitCheck.faults(content),
                            BarredWordCheck.faults(content),
                            PastDateCheck.faults(content),
                            source.coverage()
                                    .map(rows -> RowCheck.faults(content, rows))
                                    .orElseGet(List::of))
                    .flatMap(List::stream)
                    .toList();
        } catch (JsonRefused refused) {
            return List.of(String.valueOf(refused.getMessage()));
        }
    }
}
