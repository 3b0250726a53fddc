package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.json.Located;

/** Every row of the five frameworks is in its pack or has a reason. */
class CoverageIT {

    @Test
    void noneOfTheRowsIsInNeitherPlace() {
        List<Coverage> all = AuthorityFolders.in(Path.of(".")).stream()
                .map(PackSource::read)
                .map(source -> Coverage.of(
                        Located.root(source.content()), source.coverage().orElseThrow()))
                .toList();
        assertThat(all).extracting(coverage -> coverage.rows().size()).contains(71, 51, 51, 76, 111);
        assertThat(all).allSatisfy(coverage -> {
            assertThat(coverage.missing()).isEmpty();
            assertThat(coverage.unknown()).isEmpty();
        });
    }

    @Test
    void theTablePrintedIsThePacksOwn() throws IOException {
        assertThat(Files.readString(Path.of("../docs/coverage.md")))
                .as("run make packs to write it anew")
                .isEqualTo(CoverageTable.of(Path.of(".")));
    }

    @Test
    void noneOfThePacksSaysAnythingInVain() {
        assertThat(Stream.concat(AuthorityFolders.in(Path.of(".")).stream(), Stream.of(SixthAuthorityTest.EXAMPLE)))
                .allSatisfy(pack ->
                        assertThat(PackFaults.andInVain(PackSource.read(pack))).isEmpty());
    }
}
