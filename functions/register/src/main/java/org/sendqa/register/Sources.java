package org.sendqa.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.register.KnownList;
import org.sendqa.domain.register.MappingCheck;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.SourceLayout;
import org.sendqa.domain.register.SourceMapping;
import org.sendqa.domain.register.SourceMappings;
import org.sendqa.domain.register.Way;

/** Where one of an authority's registers may come from: saved mappings, known lists, the pack's own layout. */
record Sources(RegisterRef ref, RegisterLayout register, SourceMappings mappings) {

    static Sources of(Pack pack, RegisterLayout register, SourceMappings mappings) {
        return new Sources(new RegisterRef(pack.authority(), register.subject()), register, mappings);
    }

    /** The mapping that reads a source now: the saved one, else the known list of that name. */
    Optional<SourceMapping> newest(String source) {
        return mappings.find(ref, source).or(() -> listed(source));
    }

    /** What the files of a way are read by. */
    SourceLayout layout(Way way) {
        return way.source().isEmpty() ? SourceLayout.of(register) : SourceLayout.of(register, pinned(way));
    }

    /** Why a way leads nowhere any more, if the pack's fields have changed since. */
    Optional<String> outdated(Way way) {
        return way.source().isEmpty()
                ? Optional.empty()
                : unfit(pinned(way)).map(faults -> faults + " Save the mapping anew and upload the file again.");
    }

    /** Why nothing can be read by a mapping, if so. */
    Optional<String> unfit(SourceMapping mapping) {
        List<String> faults = MappingCheck.faults(register, mapping);
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of("The mapping of the source %s doesn't fit the register: %s"
                        .formatted(mapping.source(), String.join(" ", faults)));
    }

    /** All sources' names. */
    String names() {
        Stream<String> saved = mappings.all(ref).stream().map(SourceMapping::source);
        Stream<String> known = KnownList.all(register.columns()).stream().map(KnownList::id);
        return Stream.concat(saved, known).distinct().collect(Collectors.joining(", "));
    }

    private SourceMapping pinned(Way way) {
        return (way.version() == 0 ? listed(way.source()) : mappings.find(ref, way.source(), way.version()))
                .orElseThrow();
    }

    private Optional<SourceMapping> listed(String source) {
        return KnownList.find(register.columns(), source).map(list -> list.mapping(ref, register));
    }
}
