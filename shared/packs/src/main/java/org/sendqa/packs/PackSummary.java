package org.sendqa.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Activity.Status;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.ProgrammeEntry;

/** What a person wants to know of a pack at a glance. */
final class PackSummary {

    private static final int HUNDRED = 100;

    private final Located content;
    private final Pack pack;
    private final List<String> lines = new ArrayList<>();

    private PackSummary(Located content) {
        this.content = content;
        this.pack = PackReader.read(content, "");
    }

    /** The summary of a pack without faults. */
    static List<String> of(PackSource source, LocalDate today) {
        PackSummary summary = new PackSummary(Located.root(source.content()));
        summary.activities();
        source.coverage().ifPresent(summary::rows);
        summary.list(
                "Lost or left out by the source",
                summary.pack.framework().gaps().stream()
                        .map(gap -> "%s: %s".formatted(gap.row(), gap.what()))
                        .toList());
        summary.list(
                "Questions for the authority",
                summary.pack.framework().questions().stream()
                        .map(open -> "%s: %s Meanwhile: %s.".formatted(open.row(), open.question(), open.meanwhile()))
                        .toList());
        summary.list(
                "Warnings",
                Stream.concat(source.misses().stream(), PackWarnings.of(summary.content, today).stream())
                        .map(source::located)
                        .toList());
        return summary.lines;
    }

    private void activities() {
        var version = pack.framework().version();
        List<ProgrammeEntry> programme = pack.programme();
        lines.add("%s (%s), version %s; source: %s"
                .formatted(pack.name(), pack.authority(), version.version(), version.source()));
        String counts = Arrays.stream(Status.values())
                .map(status -> "%d %s"
                        .formatted(
                                programme.stream()
                                        .filter(entry -> entry.status() == status)
                                        .count(),
                                status.name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .collect(Collectors.joining(", "));
        long drawing = content.member("framework").list("activities").stream()
                .filter(Readiness::draws)
                .count();
        lines.add("  Activities: %d (%s); %d draw samples, %d of them run today"
                .formatted(programme.size(), counts, drawing, pack.activities().size()));
    }

    private void rows(Located coverage) {
        Coverage covered = Coverage.of(content, coverage);
        int all = covered.rows().size();
        long answered = covered.answered();
        lines.add("  Rows: %d of %d in the pack (%d%%), %d of them only as a gap or a question"
                .formatted(answered, all, HUNDRED * answered / all, covered.onlyAsked()));
        covered.notInPack().forEach((row, reason) -> lines.add("    %s %s".formatted(row, reason)));
    }

    private void list(String title, List<String> items) {
        lines.add("  %s: %d".formatted(title, items.size()));
        items.forEach(item -> lines.add("    " + item));
    }
}
