package org.sendqa.domain.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The bank holidays that councils keep, as data of this module: one line for each day, added to when new ones come. */
public final class BankHolidays {

    private static final String FILE = "bank-holidays-england-and-wales.csv";

    private BankHolidays() {}

    /** All bank holidays of England and Wales from 2019 to 2028, substitute days and one-off holidays included. */
    public static Set<LocalDate> englandAndWales() {
        try (InputStream file = Objects.requireNonNull(BankHolidays.class.getResourceAsStream(FILE), FILE);
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Set<LocalDate> days = new TreeSet<>();
            lines.lines().skip(1).forEach(line -> days.add(LocalDate.parse(line.substring(0, line.indexOf(',')))));
            return days;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
