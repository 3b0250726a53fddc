package org.sendqa.local.year;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout.Column;

final class YearRegister {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private YearRegister() {}

    static void write(Path file, Pack pack, String subject, LocalDate day) throws IOException {
        List<Column> columns = pack.register(subject).orElseThrow().columns();
        try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(columns.stream().map(Column::heading).toList());
            for (int number = 1; number <= 3000; number++) {
                Random random = new Random(number * 7919L);
                int row = number;
                csv.writeRecord(columns.stream()
                        .map(column -> cell(pack, column, row, random, day))
                        .toList());
            }
        }
    }

    private static String cell(Pack pack, Column column, int row, Random random, LocalDate day) {
        int any = random.nextInt(730);
        return switch (column.kind()) {
            case CASE_NUMBER, ITEM_NUMBER -> "SAMPLE-%06d".formatted(row);
            case DROPPED -> "Child";
            case BIRTH_DATE -> DAY.format(LocalDate.of(2010, 1, 1).plusDays(any * 4L));
            case DATE -> column.required() ? DAY.format(date(any, day)) : "";
            case LOCALITY -> pack.localities().get(row % pack.localities().size());
            case TEXT ->
                column.values().isEmpty()
                        ? "Made up"
                        : column.values().stream()
                                .sorted()
                                .toList()
                                .get(any % column.values().size());
            case CONTRIBUTOR, CONTRIBUTORS -> "";
        };
    }

    private static LocalDate date(int any, LocalDate day) {
        LocalDate first = LocalDate.of(2024, 6, 1).plusDays(any);
        while (!first.plusDays(400).isAfter(day)) {
            first = first.plusDays(400);
        }
        return first.isAfter(day) ? day : first;
    }
}
