package org.sendqa.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.practice.Practisers;
import org.sendqa.packs.PackCompiler;
import org.sendqa.packs.PublishedPacks;

class InventedCasesIT {

    @ParameterizedTest
    @ValueSource(strings = {"birmingham", "blackburn-with-darwen", "bristol", "dorset", "wolverhampton"})
    void everyActivityOfAFrameworkHasSomethingToReadThatItsRegisterCouldHold(String folder) {
        Pack pack = PublishedPacks.read(PackCompiler.compile(Path.of("../../shared/packs", folder)));
        InventedCases cases = InventedCases.read();
        assertThat(pack.activities()).allSatisfy(activity -> {
            TrialForm form = TrialForm.of(new Practisers(pack, activity), cases);
            assertThat(form.invented().parts()).hasSizeGreaterThan(5);
            assertThat(form.facts()).isNotEmpty();
        });
    }
}
