package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.local.sample.SampleLayout;
import org.sendqa.local.sample.SampleRegister;
import org.sendqa.packs.PackCompiler;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.register.Reading;
import org.sendqa.register.RegisterFile;
import org.sendqa.visitors.Repository;

/** The made-up register of real size, read by Dorset's own layout. */
class SampleRegisterIT {

    @TempDir
    Path folder;

    @Test
    void everySoundRowIsAcceptedAndEveryMistakeIsRefused() throws IOException {
        Pack dorset = PublishedPacks.read(PackCompiler.compile(Repository.ROOT.resolve("shared/packs/dorset")));
        Path file = folder.resolve("register.csv");
        SampleRegister.write(file, 1, LocalDate.of(2026, 4, 1), layout(dorset));
        RegisterFile reader = new RegisterFile(
                dorset, dorset.registers().getFirst(), AuthorityKey.of("dor", "sample"), LocalDate.of(2026, 3, 25));
        assertThat(reader.read(Files.newInputStream(file))).isInstanceOfSatisfying(Reading.Done.class, done -> {
            assertThat(done.subjects()).hasSize(4333);
            assertThat(done.refused()).hasSize(44);
            assertThat(done.toString()).doesNotContain("Child 0");
        });
    }

    private static SampleLayout layout(Pack pack) {
        return new SampleLayout(
                pack.localities(),
                numbered("team-manager-%d@dorset.example.org", 6),
                numbered("case-worker-%02d@dorset.example.org", 24),
                Map.of("educational psychologist", numbered("ep-%d@dorset.example.org", 8)));
    }

    private static List<String> numbered(String pattern, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(pattern::formatted).toList();
    }
}
