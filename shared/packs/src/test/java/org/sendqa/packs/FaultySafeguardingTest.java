package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.testing.PackFolder;

/** Rules for what can't wait that couldn't be followed are refused with file, line and what is wrong. */
class FaultySafeguardingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    Path pack;

    @BeforeEach
    void aPack() throws IOException {
        PackFolder.with(Path.of("dorset"), pack, "ehc-plan-audits");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            id: lado | id: lada | safeguarding.routes leaves out 'lado'
            fields: [team manager] | fields: [team manger] | names 'team manger', which no column of contributors
            roles: [qa-officer] | roles: [qa-oficer] | is no role of this pack; did you mean 'qa-officer'?
            to: [service-manager] | to: [anybody] | names 'anybody', which is no role of this pack
            afterWorkingHours: 4 | afterWorkingHours: 1 | must be more than the step's before it
            closes: "17:00" | closes: "08:00" | closes must be later than opens
            opens: "09:00" | opens: "nine" | must be a time of day such as "09:00"
            """)
    void aFaultIsNamedWithItsPlace(String from, String into, String sentence) throws IOException {
        PackFolder.change(pack.resolve("safeguarding.yaml"), from, into);
        assertThatThrownBy(() -> PackCompiler.compile(pack))
                .hasMessageContaining("safeguarding.yaml")
                .hasMessageContaining(sentence);
    }

    @Test
    void aPackWithoutSuchRulesIsRefused() throws IOException {
        Files.delete(pack.resolve("safeguarding.yaml"));
        assertThatThrownBy(() -> PackCompiler.compile(pack)).hasMessageContaining("safeguarding.yaml is missing");
    }
}
