package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.sampling.World.CYCLE;
import static org.sendqa.sampling.World.NOW;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.testing.SampleCases;

class PresentSampleTest {

    private final World world = new World();

    @Test
    void theOfficersHaveThreeWorkingDaysToCheckOverEaster() {
        world.registerCame(3);
        world.drawNext();
        world.drawNext();

        assertThat(world.present(NOW)).isEqualTo(new PresentSample.Outcome.Presented(12));
        assertThat(world.cycles.find("dor", CYCLE).orElseThrow())
                .isInstanceOfSatisfying(
                        Cycle.Drawn.class,
                        drawn -> assertThat(drawn.checkedBy()).isEqualTo(LocalDate.of(2026, 4, 8)));
    }

    @Test
    void theLetterSaysWhatWasDrawnAndWhatIsShortWithoutAnyCase() {
        world.registerCame(NOW, true, List.of(SampleCases.aSubject("only", "Ash", LocalDate.of(2026, 3, 5))));
        world.presented();

        Mail mail = world.outbox.mails().getFirst();
        assertThat(mail.key()).isEqualTo("sample/" + CYCLE);
        assertThat(mail.subject()).isEqualTo("EHC plan audits, April 2026: the sample is ready for you to check");
        assertThat(mail.letter())
                .contains(new Block.Link("Check the sample", "https://qa.example.org/rounds/dor/" + CYCLE))
                .hasAtLeastOneElementOfType(Block.Table.class);
        assertThat(mail.letter().toString())
                .contains("Team Manager audits, 1, Beech: no case could be drawn, 1 wanted.")
                .contains("8 April 2026")
                .doesNotContain("only")
                .doesNotContain(world.sample("team-managers").cases().getFirst().drawId());
    }

    @Test
    void aRepeatedCallWritesNoSecondLetterAndKeepsTheDay() {
        world.registerCame(3);
        world.presented();
        Cycle before = world.cycles.find("dor", CYCLE).orElseThrow();

        assertThat(world.present(NOW.plusSeconds(86_400))).isEqualTo(new PresentSample.Outcome.Presented(12));

        assertThat(world.cycles.find("dor", CYCLE)).contains(before);
        assertThat(world.outbox.mails()).hasSize(1);
    }

    @Test
    void nothingIsPresentedBeforeAllDrawsAreMade() {
        world.registerCame(3);
        world.drawNext();

        assertThat(world.present(NOW))
                .isEqualTo(new PresentSample.Outcome.Refused("EHC plan audits, April 2026 still has 1 draws to make"));
        assertThat(world.cycles.find("dor", CYCLE)).containsInstanceOf(Cycle.Announced.class);
    }
}
