package org.sendqa.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.SnapshotList;
import org.sendqa.domain.register.SnapshotText;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.register.SubjectLine;
import org.sendqa.domain.time.OfficeDay;

/** Snapshots for tests, kept in memory: their content by digest, and the list of those in the register. */
public final class InMemorySnapshots implements Snapshots, SnapshotList {

    private final Map<String, List<String>> contents = new HashMap<>();
    private final Map<String, Map<String, String>> caseNumbers = new HashMap<>();
    private final List<Snapshot> listed = new ArrayList<>();

    @Override
    public String store(String authority, List<Subject> subjects, Map<String, String> numbers) {
        List<String> lines = SnapshotText.lines(subjects);
        String digest = SnapshotText.digest(lines);
        contents.putIfAbsent(authority + digest, lines);
        caseNumbers.putIfAbsent(authority + digest, Map.copyOf(numbers));
        return digest;
    }

    /** Puts a snapshot into the register; false if its digest is listed for the day already. */
    public boolean list(Snapshot snapshot) {
        return listed.stream().map(InMemorySnapshots::key).noneMatch(key(snapshot)::equals) && listed.add(snapshot);
    }

    @Override
    public List<Snapshot> between(RegisterRef register, Instant from, Instant to) {
        return listed.stream()
                .filter(snapshot -> snapshot.register().equals(register))
                .filter(snapshot ->
                        !snapshot.at().isBefore(from) && !snapshot.at().isAfter(to))
                .sorted(Comparator.comparing(Snapshot::at))
                .toList();
    }

    @Override
    public void read(String authority, String digest, Consumer<Subject> each) {
        contents.getOrDefault(authority + digest, List.of()).forEach(line -> each.accept(SubjectLine.read(line)));
    }

    @Override
    public Map<String, String> caseNumbers(String authority, String digest, Set<String> caseKeys) {
        return caseNumbers.getOrDefault(authority + digest, Map.of()).entrySet().stream()
                .filter(number -> caseKeys.contains(number.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Object> key(Snapshot snapshot) {
        return List.of(snapshot.register(), OfficeDay.of(snapshot.at()), snapshot.digest(), snapshot.complete());
    }
}
