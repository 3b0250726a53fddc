package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.Cell;
import org.sendqa.domain.register.DateStyle;
import org.sendqa.domain.register.Headings;
import org.sendqa.domain.register.RegisterReader;
import org.sendqa.domain.register.Row;
import org.sendqa.domain.register.SubjectKeys;

/** Birmingham draws by phase, which follows from the year group where its register has none (T44, BIR-34). */
class PhaseByYearIT {

    private static final List<String> HEADINGS =
            List.of("Case number", "Date of birth", "Plan finalised", "Year group", "Phase");

    @ParameterizedTest(name = "born {0}, year \"{1}\", phase \"{2}\": {3}")
    @CsvSource({
        "01/10/2022, -2, '', Early Years",
        "01/10/2020, 0, '', Early Years",
        "01/10/2019, 1, '', Primary",
        "01/10/2014, 6, '', Primary",
        "01/10/2013, 6, Secondary, Secondary",
        "01/10/2009, 11, '', Secondary",
        "01/10/2006, 14, '', Post-16",
        "01/10/2023, '', '', Early Years",
        "01/10/2004, '', '', Post-16"
    })
    void whatStandsInTheRegisterWinsAndElseTheYearGroupSaysThePhase(
            String born, String year, String phase, String expected) {
        assertThat(((Row.Sound) read(HEADINGS, "A1", born, "01/06/2026", year, phase))
                        .subject()
                        .attributes())
                .containsEntry("phase", expected);
    }

    @Test
    void aRegisterWithoutThePhaseAtAllIsReadByItsYearGroups() {
        Row row = read(HEADINGS.subList(0, 4), "A1", "01/10/2019", "01/06/2026", "2");
        assertThat(((Row.Sound) row).subject().attributes()).containsEntry("phase", "Primary");
    }

    @Test
    void aChildOfSchoolAgeWithNeitherIsRefused() {
        assertThat(((Row.Faulty) read(HEADINGS, "A1", "01/10/2015", "01/06/2026", "", "")).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("Phase", "Fill it in, or the year group"));
    }

    @Test
    void aRegisterWithNeitherColumnIsRefusedAsAWhole() {
        assertThat(Headings.match(
                        OwnPacks.of("birmingham").registers().getFirst().columns(), HEADINGS.subList(0, 3)))
                .isInstanceOfSatisfying(
                        Headings.Match.Misfit.class,
                        misfit -> assertThat(misfit.sentence()).contains("lacks the column 'Phase'"));
    }

    private static Row read(List<String> headings, String... cells) {
        Pack pack = OwnPacks.of("birmingham");
        return new RegisterReader(
                        pack.limits(),
                        (Headings.Match.Fit)
                                Headings.match(pack.registers().getFirst().columns(), headings),
                        new SubjectKeys(AuthorityKey.of("bir", "a secret of the tests"), "plan"),
                        LocalDate.of(2026, 9, 7),
                        DateStyle.DAY_FIRST)
                .read(2, Stream.of(cells).<Cell>map(Cell.Text::new).toList());
    }
}
