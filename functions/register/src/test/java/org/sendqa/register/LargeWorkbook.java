package org.sendqa.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.testing.Fixtures;

/** Reads a workbook in a JVM of its own and prints what became of it. */
final class LargeWorkbook {

    private LargeWorkbook() {}

    /** Arguments: the file. */
    public static void main(String[] arguments) throws IOException {
        AuthorityKey key = AuthorityKey.of("dor", "sample secret");
        RegisterFile file = new RegisterFile(
                Fixtures.aPack(), Fixtures.aPack().registers().getFirst(), key, LocalDate.of(2026, 3, 25));
        System.out.println(
                switch (file.read(Files.newInputStream(Path.of(arguments[0])))) {
                    case Reading.Refused(String reason) -> "refused: " + reason;
                    case Reading.Done done -> "accepted: " + done.subjects().size();
                });
    }

    /** Writes a made-up register of so many rows, no two texts of it alike but the localities. */
    static Path write(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Plans");
            row(sheet, 0, List.of("Case number", "Name", "Locality", "Plan finalised", "Case worker"));
            for (int row = 1; row <= rows; row++) {
                String worker = "case-worker-%d@example.org".formatted(row);
                row(sheet, row, List.of("SAMPLE-" + row, "Child of a long name " + row, "Ash", "05/03/2026", worker));
            }
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            sheet.value(row, column, texts.get(column));
        }
    }
}
