package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.domain.json.Located;
import org.sendqa.testing.PackFolder;

/** What a pack's reader refuses an editor underlines already, where a schema can say it. */
class SchemaAndReaderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "framework.yaml | every: month | every: 0 months",
                "framework.yaml | every: month | every: 2000 weeks",
                "framework.yaml | every: month | every: month, announceDays: 29",
                "framework.yaml | 'quota: {by: [locality], each: 1, makes: 6}' | 'quota: {total: 96}'",
                "framework.yaml | 'reserves: 3' | 'reserves: 3000000000'",
                "framework.yaml | 'day: 2026-01-01' | 'day: 2026-02-29'",
                "calendar.yaml | 'year: 2026-27' | 'year: 2026-28'",
                "authority.yaml | 'kind: CASE_NUMBER, required: true' | 'kind: TEXT, required: true'",
            })
    void refuseTheSame(String file, String from, String to) throws IOException {
        PackFolder.with(Path.of("dorset"), folder, "ehc-plan-audits");
        assertThat(SchemaCheck.faults(PackSource.read(folder))).isEmpty();
        PackFolder.change(folder.resolve(file), from, to);
        PackSource changed = PackSource.read(folder);
        assertThat(PackFaults.in(Located.root(changed.content()))).as("reader").isNotEmpty();
        assertThat(SchemaCheck.faults(changed)).as("schema").isNotEmpty();
    }

    @Test
    void takeTheLastDayOfFebruaryInALeapYearAndTheTurnOfACentury() throws IOException {
        PackFolder.with(Path.of("dorset"), folder, "ehc-plan-audits");
        PackFolder.change(folder.resolve("framework.yaml"), "effective: 2023-10-10", "effective: 2024-02-29");
        PackFolder.change(folder.resolve("calendar.yaml"), "year: 2026-27", "year: 2099-00");
        assertThat(SchemaCheck.faults(PackSource.read(folder))).isEmpty();
    }
}
