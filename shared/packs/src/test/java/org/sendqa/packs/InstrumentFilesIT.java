package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.InstrumentJson;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;

/** Every instrument file of every authority compiles by itself, whether its framework is there yet or not. */
class InstrumentFilesIT {

    static List<Path> folders() throws IOException {
        try (Stream<Path> authorities = Files.list(Path.of("."))) {
            return authorities
                    .map(authority -> authority.resolve("instruments"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void allFiveAuthoritiesHaveInstruments() throws IOException {
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void anAuthoritysInstrumentsCompile(Path folder) {
        assertThat(InstrumentFiles.read(folder).instruments()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void whatIsCompiledReadsBackAsItWasWritten(Path folder) {
        InstrumentFiles files = InstrumentFiles.read(folder);
        List<Instrument> read = files.content().stream()
                .map(json -> InstrumentJson.read(Located.root(JsonReader.read(CanonicalJson.write(json)))))
                .toList();
        assertThat(read).isEqualTo(files.instruments());
    }
}
