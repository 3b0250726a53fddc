package org.sendqa.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.Row;
import org.sendqa.packs.PackCompiler;
import org.sendqa.packs.PublishedPacks;

/** The small registers of {@code events/registers}, read by Dorset's own layout. */
class SampleRegistersTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pack DORSET = PublishedPacks.read(PackCompiler.compile(ROOT.resolve("shared/packs/dorset")));

    @Test
    void theExcerptHasFiftySoundRows() throws IOException {
        assertThat(read("excerpt")).isInstanceOfSatisfying(Reading.Done.class, done -> {
            assertThat(done.subjects()).hasSize(50);
            assertThat(done.refused()).isEmpty();
        });
    }

    @Test
    void aCaseThatComesTwiceIsRefusedWhereItComesAgain() throws IOException {
        assertThat(read("duplicate-case"))
                .isInstanceOfSatisfying(
                        Reading.Done.class,
                        done -> assertThat(done.refused())
                                .flatExtracting(Row.Faulty::faults)
                                .extracting(fault -> fault.line())
                                .containsExactly(4));
    }

    @Test
    void aByteOrderMarkIsNoMistake() throws IOException {
        assertThat(read("with-byte-order-mark")).isInstanceOf(Reading.Done.class);
    }

    @ParameterizedTest
    @CsvSource({
        "empty,The file is empty.",
        "future-date,'None of the 1 rows can be read. The first says: Line 2, Plan finalised'",
        "impossible-date,'None of the 1 rows can be read. The first says: Line 2, Plan finalised'",
        "missing-heading,The first row lacks the column 'Locality'",
        "unknown-locality,'None of the 1 rows can be read. The first says: Line 2, Locality'",
        "really-a-pdf,The file is a PDF",
        "semicolons,The cells of the first row are separated by semicolons",
        "unbalanced-quotes,The quotes don't match: one that opens in line 3",
        "windows-1252,The file isn't written in UTF-8: byte 23 of line 3 is 0x92.",
        "wrong-headings,The first row lacks the column 'Case number' and the column 'Plan finalised'"
    })
    void aBrokenFileIsRefusedInASentence(String name, String start) throws IOException {
        assertThat(read(name))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.reason()).startsWith(start));
    }

    private static Reading read(String name) throws IOException {
        RegisterFile file = new RegisterFile(
                DORSET,
                DORSET.registers().getFirst(),
                AuthorityKey.of("dor", "sample secret"),
                LocalDate.of(2026, 3, 25));
        return file.read(Files.newInputStream(ROOT.resolve("events/registers/%s.csv".formatted(name))));
    }
}
