package org.sendqa.local.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.calendar.YearPeriod;
import org.sendqa.local.Installation;
import org.sendqa.local.LocalAws;
import org.sendqa.local.Options;

/**
 * Replays an academic year of one authority or all: every round opened by its schedule, drawn, checked, allocated,
 * answered, reminded and reported; then says where it differs from what the frameworks ask for.
 */
public final class Year {

    private Year() {}

    /**
     * Replays it.
     *
     * @param arguments the repository's root, an authority or {@code all}, the year such as {@code 2026-27}. Ends with
     *     1 if a round drew another number than expected and nothing says why, or anything was given up on
     */
    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        try {
            System.exit(replay(root, arguments[1], arguments[2]) ? 0 : 1);
        } catch (IOException | RuntimeException failure) {
            System.err.println("The year stopped: " + failure.getMessage());
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static boolean replay(Path root, String which, String label) throws IOException {
        long begun = System.nanoTime();
        int start = YearPeriod.start(label)
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no year; write 2026-27".formatted(label)));
        YearFiles files = YearFiles.fresh(root.resolve("infra/local/target/year"));
        List<Council> councils = Council.named(root.resolve("shared/packs/target/packs"), which);
        try (LocalAws aws = LocalAws.start(options(root, councils, start))) {
            List<JsonNode> people = councils.stream()
                    .<JsonNode>map(council -> council.people().list())
                    .toList();
            Installation.install(root, aws, people);
            Replay replay = new Replay(aws, files, Year::say);
            List<Row> rows =
                    replay.play(councils, label, LocalDate.of(start + 1, 8, 31), LocalDate.of(start + 1, 9, 30));
            files.cycles(rows);
            rows.stream().filter(Row::isUnexplained).forEach(row -> System.err.println("Unexplained: " + row));
            System.out.println(Duration.ofNanos(System.nanoTime() - begun));
            System.out.println(aws.mails().size());
            System.out.println(aws.deadLetters());
            System.out.println(aws.failures());
            return rows.stream().noneMatch(Row::isUnexplained)
                    && aws.deadLetters().isEmpty()
                    && aws.failures().isEmpty();
        }
    }

    private static void say(Row row) {
        System.out.println(row);
    }

    private static Options options(Path root, List<Council> councils, int start) {
        return Options.of(root)
                .at(0)
                .from(LocalDate.of(start, 8, 17).atStartOfDay(ZoneOffset.UTC).toInstant())
                .with(Map.of("OutboxSweep", "rate(1 day)"))
                .signingIn(councils.stream()
                        .flatMap(council -> council.people().accounts().stream())
                        .toList());
    }
}
