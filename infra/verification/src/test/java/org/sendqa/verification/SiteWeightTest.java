package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Repository;

/** The site is light: what a form's page loads comes quickly over a school's line too. */
class SiteWeightTest {

    private static final int MOST = 60 * 1024;

    private final Path dist = Repository.ROOT.resolve("infra/site/dist");

    @Test
    void theFormsScriptsAndStylesWeighSixtyKilobytesAtMost() throws IOException {
        List<Path> files = Stream.of("js/app", "js/form")
                .flatMap(folder -> files(dist.resolve(folder)))
                .toList();
        assertThat(files).hasSizeGreaterThan(20);
        int weight = Stream.concat(
                        files.stream(),
                        Stream.of("index.html", "site.css", "app.css", "js/dom.js")
                                .map(dist::resolve))
                .mapToInt(SiteWeightTest::compressed)
                .sum();
        assertThat(weight).as("bytes, each file compressed by itself").isLessThanOrEqualTo(MOST);
    }

    @Test
    void thePagesOfThoseWhoRunRoundsAreLoadedOnlyWhereTheyAreAskedFor() {
        assertThat(files(dist.resolve("js/office"))).hasSizeGreaterThan(10);
        assertThat(Stream.of("js/app", "js/form").flatMap(folder -> files(dist.resolve(folder))))
                .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("from \"../office/"));
    }

    @Test
    void noDocumentHoldsAScriptOrAStyleOrNamesAnotherOrigin() {
        List<Path> documents =
                files(dist).filter(file -> file.toString().endsWith(".html")).toList();
        assertThat(documents)
                .hasSize(4)
                .allSatisfy(document -> assertThat(Files.readString(document))
                        .doesNotContain("<style", " style=", "//")
                        .doesNotContainPattern(" on[a-z]+=")
                        .doesNotContainPattern("<script(?![^>]* src=)"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unbuilt) {
            throw new UncheckedIOException(unbuilt);
        }
    }

    private static int compressed(Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            Files.copy(file, gzip);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bytes.size();
    }
}
