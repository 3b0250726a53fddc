package org.sendqa.local.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.YearPeriod;
import org.sendqa.local.Installation;
import org.sendqa.local.LocalAws;
import org.sendqa.local.Options;
import org.sendqa.local.colleagues.Progress;

/**
 * Replays an academic year of one authority or all: every round opened by its schedule, drawn, checked, allocated,
 * answered, reminded and reported; then says where it differs from what the frameworks ask for.
 */
public final class Year {

    private static final String FOLDER = "infra/local/target/year";

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
        YearFiles files = YearFiles.fresh(root.resolve(FOLDER));
        List<Council> councils = Council.named(root.resolve("shared/packs/target/packs"), which);
        try (LocalAws aws = LocalAws.start(options(root, councils, start))) {
            install(root, aws, councils);
            Progress progress = new Progress(aws.clock()::now);
            Replay replay = new Replay(aws, files, row -> progress.say(row.words()));
            List<Row> rows = replay.play(councils, label, LocalDate.of(start + 1, 8, 31));
            files.cycles(rows);
            files.write("year.html", new YearPage(label, start, councils, rows).html());
            print(councils, rows, aws, Duration.ofNanos(System.nanoTime() - begun));
            return complaints(rows, aws).isEmpty();
        }
    }

    /** Publishes the packs of these authorities and employs their sample people. */
    static void install(Path root, LocalAws aws, List<Council> councils) {
        Installation.install(
                root,
                aws,
                councils.stream()
                        .<JsonNode>map(council -> council.people().list())
                        .toList());
    }

    private static void print(List<Council> councils, List<Row> rows, LocalAws aws, Duration took) {
        for (Council council : councils) {
            List<Row> own = rows.stream()
                    .filter(row -> row.authority().equals(council.authority()))
                    .toList();
            System.out.printf("%n%s%n%s%n", council.pack().name(), Tally.of(own).words());
        }
        System.out.printf(
                "%n%,d mails; %d s; look at %s/year.html%n", aws.mails().size(), took.toSeconds(), FOLDER);
        complaints(rows, aws).forEach(System.err::println);
    }

    /** What is no success: a difference that nothing explains, whatever was given up on, or failed unseen. */
    static List<String> complaints(List<Row> rows, LocalAws aws) {
        Stream<String> unexplained =
                rows.stream().filter(Row::isUnexplained).map(row -> "Nothing says why %s".formatted(row.words()));
        Stream<String> dead = aws.deadLetters().stream().map(letter -> "Given up on: " + letter);
        Stream<String> failed = aws.failures().stream().map(failure -> "Failed: " + failure);
        return Stream.of(unexplained, dead, failed).flatMap(Function.identity()).toList();
    }

    /** A clock that starts before the year does, and everybody who could sign in. */
    static Options options(Path root, List<Council> councils, int start) {
        return Options.of(root)
                .at(0)
                .from(LocalDate.of(start, 8, 17).atStartOfDay(ZoneOffset.UTC).toInstant())
                .with(Map.of("OutboxSweep", "rate(1 day)")) // a year of five-minute sweeps would show nothing more
                .signingIn(councils.stream()
                        .flatMap(council -> council.people().accounts().stream())
                        .toList());
    }
}
