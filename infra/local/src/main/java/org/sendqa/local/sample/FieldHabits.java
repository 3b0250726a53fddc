package org.sendqa.local.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How often people fill in a field, and how long before a row's own day a date lies: all assumed. */
record FieldHabits(Map<String, Habit> habits) {

    private static final String TABLE = "register-fields.csv";
    private static final Habit USUAL = new Habit(85, 30);

    /**
     * Of one field.
     *
     * @param filled in hundredths of the rows, where the field isn't required
     * @param daysBefore the row's own day, for dates
     */
    record Habit(int filled, int daysBefore) {}

    static FieldHabits read() {
        try (InputStream file = Objects.requireNonNull(FieldHabits.class.getResourceAsStream(TABLE), TABLE);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            Map<String, Habit> habits = new HashMap<>();
            rows.forEach(row -> habits.put(
                    row.getField("field"),
                    new Habit(
                            Integer.parseInt(row.getField("filledPercent")),
                            Integer.parseInt(row.getField("daysBefore")))));
            return new FieldHabits(Map.copyOf(habits));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Habit of(String field) {
        return habits.getOrDefault(field, USUAL);
    }
}
