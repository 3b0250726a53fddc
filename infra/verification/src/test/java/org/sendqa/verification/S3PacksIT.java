package org.sendqa.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Pack;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.visitors.Repository;

/** The packs as {@code make packs} leaves them, read from the bucket they are published to. */
class S3PacksIT {

    private final LocalBucket local = LocalBucket.create();
    private final PublishedPacks packs = new PublishedPacks(local.bucket()::text, _ -> "");

    @BeforeEach
    void publish() throws IOException {
        Path compiled = Repository.ROOT.resolve("shared/packs/target/packs");
        try (Stream<Path> files = Files.walk(compiled)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                local.copy("packs/" + compiled.relativize(file), Files.readAllBytes(file));
            }
        }
    }

    @Test
    void theCurrentPackOfEveryAuthorityIsReadAndFoundAgainByItsDigest() {
        assertThat(packs.authorities()).contains("dor").allSatisfy(authority -> {
            Pack pack = packs.current(authority);
            assertThat(pack.authority()).isEqualTo(authority);
            assertThat(new PublishedPacks(local.bucket()::text, _ -> "").byDigest(authority, pack.digest()))
                    .isEqualTo(pack);
        });
    }

    @Test
    void aCycleKeepsThePackItBeganUnderWhenANewerOneIsPublished() {
        Pack begun = packs.current("dor");
        local.copy("packs/dor/current", "sha256:0000".getBytes(UTF_8));
        assertThat(packs.byDigest("dor", begun.digest())).isEqualTo(begun);
        assertThatThrownBy(() -> packs.current("dor")).hasMessageContaining("packs/dor/0000.json");
    }
}
