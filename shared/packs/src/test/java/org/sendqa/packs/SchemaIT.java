package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.testing.PackFolder;

/** What editors are told about a pack's files holds for all that there are. */
class SchemaIT {

    private static final Path SCHEMAS = Path.of("schema");
    private static final Path INSTRUMENTS = Path.of("instruments");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<Path> files() {
        return Stream.concat(AuthorityFolders.in(Path.of(".")).stream(), Stream.of(SixthAuthorityTest.EXAMPLE))
                .flatMap(folder -> Stream.of(folder, folder.resolve(INSTRUMENTS)))
                .flatMap(folder -> PackFolder.files(folder).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsAsItsSchemaSays(Path file) throws IOException {
        assertThat(errors(
                        schemaOf(file), CanonicalJson.write(YamlFile.read(file).content())))
                .isEmpty();
    }

    @Test
    void aWordThatNoPackKnowsIsUnderlined() throws IOException {
        assertThat(errors(SCHEMAS.resolve("bodies.schema.json"), "{\"bodies\": [], \"bodys\": []}"))
                .hasSize(1);
    }

    @Test
    void aQuestionOfAnInstrumentHasNoFieldThatNobodyReads() throws IOException {
        String written =
                CanonicalJson.write(YamlFile.read(SixthAuthorityTest.EXAMPLE.resolve("instruments/plan-audit.yaml"))
                        .content());
        String other = written.replace("\"words\":", "\"wording\":");
        assertThat(errors(SCHEMAS.resolve("instrument.schema.json"), other)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFirstLineOfAFileLeadsToItsSchema(Path file) throws IOException {
        String named = Files.readAllLines(file).getFirst().replace("# yaml-language-server: $schema=", "");
        assertThat(file.toAbsolutePath().resolveSibling(named).normalize())
                .isEqualTo(schemaOf(file).toAbsolutePath().normalize());
    }

    private static List<Error> errors(Path schema, String json) throws IOException {
        Schema read = REGISTRY.getSchema(Files.readString(schema));
        return read.validate(json, InputFormat.JSON);
    }

    private static Path schemaOf(Path file) {
        boolean instrument = file.resolveSibling(".").normalize().endsWith(INSTRUMENTS);
        String name = instrument ? "instrument" : file.getFileName().toString().replace(".yaml", "");
        return SCHEMAS.resolve(name + ".schema.json");
    }
}
