package org.sendqa.local.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.local.councils.Council;
import org.sendqa.local.councils.SamplePeople;
import org.sendqa.local.year.Volumes.Volume;

/** The volumes are counted from the frameworks; here they are held against the packs and the year's printed sums. */
class VolumesIT {

    private static final Path PACKS = Path.of("../../shared/packs/target/packs");

    @ParameterizedTest
    @CsvSource({
        "bri, ehc-plan-audits, 72",
        "bri, social-care-advice-audits, 48",
        "bri, therapy-advice-audits, 12",
        "bir, ehc-plan-audits, 54",
        "bwd, compliance-audits, 60",
        "bwd, level-4-cases, 18",
        "bwd, level-3-interviews, 18",
        "dor, ehc-plan-audits, 144",
        "dor, childrens-services-case-audits, 168",
        "dor, panel-decision-workshop, 18",
        "wol, ehc-plan-audits, 102",
        "wol, psychological-advice-audits, 33"
    })
    void aYearsRoundsAddUpToTheYearsNumber(String authority, String activity, int year) throws IOException {
        SamplePeople people = Council.named(PACKS, authority).getFirst().people();
        Volume volume = Volumes.read().of(authority, activity);
        for (int rounds : List.of(1, 3, 6, 12)) {
            assertThat(IntStream.range(0, rounds)
                            .map(round -> volume.round(people, round, rounds))
                            .sum())
                    .isEqualTo(year);
        }
    }

    @Test
    void everyActivityThatRunsHasAVolumeWhereTheFrameworkWasCounted() throws IOException {
        List<Council> counted = Council.named(PACKS, "all").stream()
                .filter(council -> Volumes.read().knows(council.authority()))
                .toList();
        assertThat(counted).hasSizeGreaterThanOrEqualTo(5);
        for (Council council : counted) {
            assertThat(council.pack().activities())
                    .isNotEmpty()
                    .allSatisfy(activity -> assertThat(Volumes.read().of(council.authority(), activity.id()))
                            .isNotNull());
        }
    }

    @Test
    void anActivityThatNobodyCountedIsRefusedByName() {
        Volumes volumes = Volumes.read();
        assertThatThrownBy(() -> volumes.of("dor", "made-up-audits")).hasMessageContaining("made-up-audits of dor");
    }

    @Test
    void anAuthorityIsFoundByItsNameItsCodeOrAsOneOfAll() throws IOException {
        assertThat(Council.named(PACKS, "all"))
                .extracting(Council::authority)
                .contains("bir", "bri", "bwd", "dor", "wol");
        assertThat(Council.named(PACKS, "blackburn-with-darwen")).isEqualTo(Council.named(PACKS, "bwd"));
        assertThatThrownBy(() -> Council.named(PACKS, "narnia"))
                .hasMessageContaining("There is no pack of 'narnia'")
                .hasMessageContaining("dor");
    }
}
