package org.sendqa.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleRegisterIT {

    private static final LocalDate DRAWN_ON = LocalDate.of(2026, 4, 1);
    private static final SampleLayout LAYOUT = new SampleLayout(
            List.of("North", "East", "South", "West", "Coast", "Vale"),
            numbered("team-manager-%d@dorset.example.org", 6),
            numbered("case-worker-%02d@dorset.example.org", 24),
            Map.of("educational psychologist", numbered("ep-%d@example.org", 8)));

    @TempDir
    Path folder;

    @Test
    void hasAsManyPlansAsDorsetHadAndFortyFourMistakes() throws IOException {
        assertThat(write(1)).isEqualTo(new SampleRegister.Size(4333, 44));
        assertThat(rows()).hasSize(1 + 4377);
        assertThat(rows().getFirst()).startsWith("Case number", "First name").endsWith("Contributors");
    }

    @Test
    void givesTheSameBytesForTheSameSeedAndOthersForAnother() throws IOException {
        write(1);
        byte[] first = Files.readAllBytes(file());
        write(1);
        assertThat(Files.readAllBytes(file())).isEqualTo(first);
        write(2);
        assertThat(Files.readAllBytes(file())).isNotEqualTo(first);
    }

    @Test
    void meetsThePublishedCountsOfNeedAgeAndPlacement() {
        List<Child> children = Child.all(new Random(1));
        assertThat(children)
                .filteredOn(child -> child.need().startsWith("Autistic"))
                .hasSize(1232);
        assertThat(children).filteredOn(child -> child.age() == 14).hasSize(393);
        assertThat(children)
                .filteredOn(child -> child.placement().equals("Special school"))
                .hasSize(1346);
        assertThat(children).filteredOn(child -> child.yearsInPlace() == 0).hasSize(707);
        assertThat(children).allMatch(child -> child.yearsInPlace() <= child.age() - 2);
        assertThat(children)
                .filteredOn(child -> child.placement().equals("Further education"))
                .allMatch(child -> child.age() >= 16);
    }

    @Test
    void leavesEveryLocalityPlansOfTheTwoMonthsBeforeTheDraw() throws IOException {
        write(7);
        Map<String, Long> recent = rows().stream()
                .filter(row -> row.size() == Heading.values().length && finalisedWithinWindow(row))
                .collect(Collectors.groupingBy(
                        row -> row.get(Heading.LOCALITY.column()).strip(), Collectors.counting()));
        assertThat(LAYOUT.localities())
                .allSatisfy(locality -> assertThat(recent.get(locality)).isGreaterThan(5));
        assertThat(recent.values().stream().mapToLong(count -> count).sum()).isBetween(60L, 120L);
    }

    @Test
    void namesContributorsInAPartOfTheRowsOnly() throws IOException {
        write(1);
        assertThat(rows().stream()
                        .filter(row -> row.toString().contains("educational psychologist: ep-"))
                        .count())
                .isBetween(1500L, 2000L);
    }

    private static boolean finalisedWithinWindow(List<String> row) {
        String date = row.get(Heading.FINALISED.column()).strip();
        if (!date.matches("\\d\\d/\\d\\d/20\\d\\d") || date.startsWith("31/02") || date.startsWith("03/28")) {
            return false;
        }
        LocalDate finalised = LocalDate.parse(date, SamplePlan.DATE);
        return finalised.isAfter(DRAWN_ON.minusMonths(2)) && finalised.isBefore(DRAWN_ON);
    }

    private SampleRegister.Size write(long seed) throws IOException {
        return SampleRegister.write(file(), seed, DRAWN_ON, LAYOUT);
    }

    private List<List<String>> rows() throws IOException {
        try (var csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file())) {
            return csv.stream().map(row -> List.copyOf(row.getFields())).toList();
        }
    }

    private Path file() {
        return folder.resolve("register.csv");
    }

    private static List<String> numbered(String pattern, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(pattern::formatted).toList();
    }
}
