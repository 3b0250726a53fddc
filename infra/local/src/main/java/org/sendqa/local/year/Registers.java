package org.sendqa.local.year;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sendqa.local.colleagues.Colleague;
import org.sendqa.local.colleagues.Colleagues;
import org.sendqa.local.councils.Council;
import org.sendqa.local.sample.SampleRegisters;

/** How an officer keeps an authority's registers fresh: a new export before a draw, unless one came in lately. */
final class Registers {

    private static final long SEED = 202609;
    private static final int FRESH_DAYS = 5;

    private final Colleagues colleagues;
    private final Council council;
    private final Colleague officer;
    private final YearFiles files;
    private final Map<String, LocalDate> latest = new ConcurrentHashMap<>();

    Registers(Colleagues colleagues, Council council, YearFiles files) {
        this.colleagues = colleagues;
        this.council = council;
        this.officer = colleagues.of(council.authority(), council.officer());
        this.files = files;
    }

    /** Brings the register of a kind of subject in. */
    void bring(String subject, LocalDate day) {
        LocalDate before = latest.get(subject);
        if (before != null && !day.isAfter(before.plusDays(FRESH_DAYS))) {
            return;
        }
        latest.put(subject, day);
        Path file = files.file("registers/%s-%s.csv".formatted(council.authority(), subject));
        SampleRegisters.of(council.pack(), subject, day, SEED).write(file);
        String wish = "{\"fileName\": \"register.csv\", \"size\": %d, \"subject\": \"%s\"}"
                .formatted(file.toFile().length(), subject);
        officer.upload(officer.post("/registers/uploads", wish), file);
        colleagues.aws().settle();
    }
}
