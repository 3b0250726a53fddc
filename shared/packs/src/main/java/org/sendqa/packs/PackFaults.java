package org.sendqa.packs;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.json.JsonRefused;
import org.sendqa.domain.json.Located;

/** Every fault of a pack that could be found, each a sentence with file and line. */
final class PackFaults {

    private PackFaults() {}

    /**
     * Those of a folder, each with file and line; what a schema says only where nothing else says it better. Of a value
     * that may be written in several ways a schema names what each of them lacks.
     */
    static List<String> in(PackSource source) {
        List<String> ours = ours(source);
        Set<String> places = ours.stream().map(PackFaults::place).collect(Collectors.toSet());
        List<String> theirs = SchemaCheck.faults(source);
        List<String> saidBetter = theirs.stream()
                .filter(fault -> fault.contains(" can't stand so: "))
                .map(PackFaults::place)
                .filter(choice -> places.stream().anyMatch(place -> place.startsWith(choice)))
                .toList();
        Stream<String> others = theirs.stream()
                .filter(fault -> !places.contains(place(fault)))
                .filter(fault -> saidBetter.stream().noneMatch(fault::startsWith));
        return Stream.concat(ours.stream(), others)
                .map(source::located)
                .distinct()
                .toList();
    }

    /**
     * Those of a folder, or what a pack without any says in vain: nothing goes wrong with it, but nothing comes of it.
     */
    static List<String> andInVain(PackSource source) {
        List<String> faults = in(source);
        return faults.isEmpty()
                ? Stream.of(Located.root(source.content()))
                        .flatMap(content -> Stream.of(
                                UnreadCheck.faults(content),
                                UnnamedCheck.faults(content),
                                KnownOfCaseCheck.faults(content)))
                        .flatMap(List::stream)
                        .map(source::located)
                        .toList()
                : faults;
    }

    private static String place(String fault) {
        return fault.split(" ", 2)[0];
    }

    private static List<String> ours(PackSource source) {
        Located content = Located.root(source.content());
        return Stream.of(in(content), rows(content, source), source.lacks())
                .flatMap(List::stream)
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
                EveryFormCheck.faults(content),
                UniqueCheck.faults(content),
                TimingCheck.faults(content),
                WaitCheck.faults(content),
                BarredWordCheck.faults(content),
                PastDateCheck.faults(content),
                ScaleUseCheck.faults(content)));
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
