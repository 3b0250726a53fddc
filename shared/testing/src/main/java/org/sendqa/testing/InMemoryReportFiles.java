package org.sendqa.testing;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.report.Edition;
import org.sendqa.domain.report.ReportFiles;

/** Report files for tests, kept in memory. */
public final class InMemoryReportFiles implements ReportFiles {

    private final Map<String, byte[]> files = new TreeMap<>();

    @Override
    public String key(Edition edition, String name) {
        CycleRef cycle = edition.cycle();
        return "reports/%s/%s/%d/%d/%s"
                .formatted(cycle.authority(), cycle.id(), edition.version(), edition.revision(), name);
    }

    @Override
    public void keep(Edition edition, String name, String mediaType, byte[] content) {
        files.putIfAbsent(key(edition, name), content.clone());
    }

    @Override
    public byte[] read(String key) {
        byte[] content = files.get(key);
        if (content == null) {
            throw new IllegalStateException("The report %s is gone".formatted(key));
        }
        return content.clone();
    }

    @Override
    public URI link(String key, String fileName) {
        return URI.create("https://files.example.org/%s?as=%s".formatted(key, fileName));
    }

    /** The keys of all stored files, sorted. */
    public List<String> keys() {
        return List.copyOf(files.keySet());
    }
}
