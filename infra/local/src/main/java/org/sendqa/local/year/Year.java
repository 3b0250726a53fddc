package org.sendqa.local.year;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.sendqa.local.Installation;
import org.sendqa.local.LocalAws;
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
     *     1 if a round drew another number than expected and nothing says why, if what draws nothing came too often or
     *     too rarely, if anything was given up on, or if there is nothing to play
     */
    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        try {
            System.exit(replay(root, season(root, arguments[1], arguments[2])) ? 0 : 1);
        } catch (IOException | RuntimeException failure) {
            System.err.println("The year stopped: " + failure.getMessage());
            failure.printStackTrace();
            System.exit(1);
        }
    }

    /** What was asked for; if that can't be played, ends with the sentence that says why. */
    private static Season season(Path root, String which, String label) throws IOException {
        try {
            return Season.of(root.resolve(Installation.PACKS), which, label);
        } catch (IllegalArgumentException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
            throw refused;
        }
    }

    private static boolean replay(Path root, Season season) throws IOException {
        long begun = System.nanoTime();
        YearFiles files = YearFiles.fresh(root.resolve(FOLDER));
        season.idle().lines().forEach(System.out::println);
        try (LocalAws aws = Stage.open(root, season.councils(), season.start())) {
            Progress progress = new Progress(aws.clock()::now);
            Replay replay = new Replay(aws, files, row -> progress.say(row.words()));
            List<Row> rows = replay.play(season.councils(), season.label(), season.until());
            CycleList.write(files.file("cycles.csv"), rows);
            files.write("year.html", new YearPage(season, rows).html());
            List<String> complaints = Complaints.of(rows, aws);
            complaints.forEach(System.err::println);
            System.out.println(Tally.table(season.councils(), rows));
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            System.out.printf("%,d mails; %d s; %s/year.html%n", aws.mails().size(), took.toSeconds(), FOLDER);
            return complaints.isEmpty();
        }
    }
}
