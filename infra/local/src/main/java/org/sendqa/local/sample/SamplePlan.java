package org.sendqa.local.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** One sound row of a sample register. */
record SamplePlan(
        String caseNumber,
        String lastName,
        LocalDate birthDate,
        String locality,
        String need,
        String placement,
        LocalDate finalised,
        String planType,
        String caseWorker,
        String teamManager,
        String contributors) {

    /** How the register writes dates. */
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** The cells, in the order of {@link Heading}. */
    List<String> cells() {
        return List.of(
                caseNumber,
                "Sample",
                lastName,
                DATE.format(birthDate),
                locality,
                need,
                placement,
                DATE.format(finalised),
                planType,
                caseWorker,
                teamManager,
                contributors);
    }
}
