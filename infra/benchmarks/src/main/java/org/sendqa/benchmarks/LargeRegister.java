package org.sendqa.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sendqa.local.sample.SampleLayout;
import org.sendqa.local.sample.SampleRegister;
import org.sendqa.local.sample.SampleWorkbook;

/** A register several times Dorset's size: the sample register's rows over and over under other case numbers. */
record LargeRegister(Path folder) {

    /** As many plans as the largest authorities of England have, rounded up. */
    static final int ROWS = 20_000;

    private static final List<String> LOCALITIES = List.of("Coastal", "Downs", "Heath", "Harbour", "Vale", "Woodland");
    private static final LocalDate DRAWN_ON = LocalDate.parse("2026-04-01");

    /** Writes it with case numbers that no other run has. */
    Path write(int run) throws IOException {
        Path sample = folder.resolve("sample.csv");
        SampleRegister.write(sample, run, DRAWN_ON, layout());
        List<String> rows = Files.readAllLines(sample);
        List<String> large = new ArrayList<>(List.of(rows.getFirst()));
        for (int row = 0; row < ROWS; row++) {
            int copy = row / (rows.size() - 1);
            String original = rows.get(1 + row % (rows.size() - 1));
            large.add(original.replaceFirst("^SAMPLE-", "SAMPLE-%d%d".formatted(run, copy)));
        }
        return Files.write(folder.resolve("register-%d.csv".formatted(run)), large);
    }

    /** The same as a workbook. */
    Path writeWorkbook(int run) throws IOException {
        Path workbook = folder.resolve("register-%d.xlsx".formatted(run));
        SampleWorkbook.write(write(run), workbook);
        return workbook;
    }

    private static SampleLayout layout() {
        return new SampleLayout(LOCALITIES, addresses("team-manager"), addresses("case-worker"), Map.of());
    }

    private static List<String> addresses(String role) {
        return IntStream.rangeClosed(1, LOCALITIES.size())
                .mapToObj(number -> "%s-%d@dorset.example.org".formatted(role, number))
                .toList();
    }
}
