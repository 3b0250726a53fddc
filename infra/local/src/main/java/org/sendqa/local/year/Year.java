package org.sendqa.local.year;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.calendar.YearPeriod;
import org.sendqa.local.Installation;
import org.sendqa.local.LocalAws;
import org.sendqa.local.colleagues.Progress;
import org.sendqa.local.councils.Council;

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
        List<Council> councils = Council.named(root.resolve(Installation.PACKS), which);
        try (LocalAws aws = Stage.open(root, councils, start)) {
            Progress progress = new Progress(aws.clock()::now);
            Replay replay = new Replay(aws, files, row -> progress.say(row.words()));
            List<Row> rows = replay.play(councils, label, LocalDate.of(start + 1, 8, 31));
            CycleList.write(files.file("cycles.csv"), rows);
            files.write("year.html", new YearPage(label, start, councils, rows).html());
            List<String> complaints = Complaints.of(rows, aws);
            complaints.forEach(System.err::println);
            System.out.println(Tally.table(councils, rows));
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            System.out.printf("%,d mails; %d s; %s/year.html%n", aws.mails().size(), took.toSeconds(), FOLDER);
            return complaints.isEmpty();
        }
    }
}
