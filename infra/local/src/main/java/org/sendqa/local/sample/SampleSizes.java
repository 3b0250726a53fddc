package org.sendqa.local.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sendqa.domain.pack.RegisterLayout;

/**
 * How many rows an authority's registers have. The numbers of plans are the five authorities' own of January 2025
 * (Department for Education, Education, health and care plans, 2024/25); all others are assumed, most of them in
 * proportion to the plans.
 */
record SampleSizes(String authority, List<NamedCsvRecord> table) {

    private static final String TABLE = "register-sizes.csv";
    private static final int THOUSAND = 1000;

    static SampleSizes of(String authority) {
        try (InputStream file = Objects.requireNonNull(SampleSizes.class.getResourceAsStream(TABLE), TABLE);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return new SampleSizes(authority, rows.stream().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    int plans() {
        return rows(RegisterLayout.PLAN);
    }

    /** The rows of a register, over 24 months for what happens to children. */
    int rows(String subject) {
        NamedCsvRecord size = Stream.of(row(authority, subject), row("", subject), row("", ""))
                .flatMap(wanted -> table.stream().filter(wanted).limit(1))
                .findFirst()
                .orElseThrow();
        String rows = size.getField("rows");
        return rows.isEmpty()
                ? plans() * Integer.parseInt(size.getField("perThousandPlans")) / THOUSAND
                : Integer.parseInt(rows);
    }

    private static Predicate<NamedCsvRecord> row(String authority, String subject) {
        return row -> row.getField("authority").equals(authority)
                && row.getField("subject").equals(subject);
    }
}
