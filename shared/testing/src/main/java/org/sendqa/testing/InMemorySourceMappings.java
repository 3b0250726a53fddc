package org.sendqa.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.SourceMapping;
import org.sendqa.domain.register.SourceMappings;

/** Mappings for tests, kept in memory under the same conditions as in the table. */
public final class InMemorySourceMappings implements SourceMappings {

    private final List<SourceMapping> versions = new ArrayList<>();

    @Override
    public Optional<SourceMapping> find(RegisterRef register, String source) {
        return versions.stream()
                .filter(one -> one.register().equals(register) && one.source().equals(source))
                .max(Comparator.comparingInt(SourceMapping::version));
    }

    @Override
    public Optional<SourceMapping> find(RegisterRef register, String source, int version) {
        return versions.stream()
                .filter(one -> one.register().equals(register) && one.source().equals(source))
                .filter(one -> one.version() == version)
                .findFirst();
    }

    @Override
    public List<SourceMapping> all(RegisterRef register) {
        return versions.stream()
                .filter(one -> one.register().equals(register))
                .map(SourceMapping::source)
                .distinct()
                .sorted()
                .map(source -> find(register, source).orElseThrow())
                .toList();
    }

    @Override
    public boolean keep(SourceMapping next, Event event) {
        int now =
                find(next.register(), next.source()).map(SourceMapping::version).orElse(0);
        return next.version() == now + 1 && versions.add(next);
    }
}
