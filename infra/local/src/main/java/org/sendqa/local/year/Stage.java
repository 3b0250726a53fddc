package org.sendqa.local.year;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.sendqa.local.Installation;
import org.sendqa.local.LocalAws;
import org.sendqa.local.Options;
import org.sendqa.local.councils.Council;

/** Where a year is played: a local AWS shortly before it begins, with the packs and people of some authorities. */
final class Stage {

    private Stage() {}

    /** Starts it with councils of the repository's own packs. */
    static LocalAws open(Path root, List<Council> councils, int start) throws IOException {
        return open(root, root.resolve(Installation.PACKS), councils, start);
    }

    /** Starts it with the packs of a folder that they are compiled to; {@code start} is the year of its September. */
    static LocalAws open(Path root, Path packs, List<Council> councils, int start) throws IOException {
        LocalAws aws = LocalAws.start(options(root, councils, start));
        try {
            Installation.install(packs, aws, councils);
            return aws;
        } catch (RuntimeException | Error failure) {
            aws.close();
            throw failure;
        }
    }

    private static Options options(Path root, List<Council> councils, int start) {
        return Options.of(root)
                .at(0)
                .sideBySide(Agenda.AT_ONCE)
                .from(LocalDate.of(start, 8, 17).atStartOfDay(ZoneOffset.UTC).toInstant())
                .with(Map.of("OutboxSweep", "rate(1 day)")) // a year of five-minute sweeps would show nothing more
                .signingIn(councils.stream()
                        .flatMap(council -> council.people().accounts().stream())
                        .toList());
    }
}
