package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.Cell;
import org.sendqa.domain.register.DateStyle;
import org.sendqa.domain.register.Headings;
import org.sendqa.domain.register.RegisterReader;
import org.sendqa.domain.register.Row;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.register.SubjectKeys;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.Eligibility;
import org.sendqa.domain.sampling.Exclusion;
import org.sendqa.domain.sampling.Facts;
import org.sendqa.domain.sampling.Frame;
import org.sendqa.domain.sampling.Probability;
import org.sendqa.domain.sampling.Seed;
import org.sendqa.domain.sampling.Shortfall;
import org.sendqa.domain.sampling.Sizing;
import org.sendqa.domain.sampling.StratifiedDraw;

/** What a naive build gets wrong, on the frameworks' own packs. */
class FrameworkScenariosIT {

    private static final LocalDate MAY = LocalDate.of(2027, 5, 4);

    @Test
    void sixEpAdvicesInAprilDontMakeUpForTwoOfSocialCareThatAreMissing() {
        Pack bristol = pack("bristol");
        List<Subject> april = Stream.of(
                        provided(6, "educational psychology"), provided(2, "social care"), provided(1, "therapies"))
                .flatMap(advice -> advice)
                .toList();
        assertThat(draw(bristol, "ep-advice-audits", april).size()).isEqualTo(4);
        assertThat(draw(bristol, "social-care-advice-audits", april).size()).isEqualTo(2);
        assertThat(draw(bristol, "social-care-advice-audits", april).shortfalls())
                .containsExactly("only 2 of the 4 cases wanted could be drawn.");
        assertThat(draw(bristol, "therapy-advice-audits", april)).isEqualTo(new Drawn(1, List.of()));
    }

    @Test
    void aPlanOfYear14IsAtATransitionInBlackburnAndOneOfAnotherYearIsOffTheTheme() {
        Pack blackburn = pack("blackburn-with-darwen");
        DrawDesign design = DrawDesign.of(blackburn, blackburn.activity("compliance-audits"), "plans");
        LocalDate spring = LocalDate.of(2027, 1, 4);
        Frame frame = frame(
                design,
                spring,
                Stream.of("14", "other")
                        .map(year -> new Subject(
                                year,
                                Map.of("yearGroup", year),
                                Map.of("finalised", spring.minusDays(40)),
                                List.of())));
        assertThat(frame.size()).isEqualTo(1);
        assertThat(frame.excluded()).isEqualTo(Map.of(Exclusion.OFF_THEME, 1));
    }

    @Test
    void aChildOfTheNeighbouringAuthorityIsInNoLocalityOfDorsetsHealthAudit() {
        Pack dorset = pack("dorset");
        assertThat(advice(dorset, "Bournemouth"))
                .isInstanceOfSatisfying(
                        Row.Faulty.class,
                        row -> assertThat(row.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.column()).isEqualTo("Locality")));
        assertThat(advice(dorset, dorset.localities().getFirst())).isInstanceOf(Row.Sound.class);
    }

    /** How many cases were drawn, and what was said of those that lack. */
    private record Drawn(int size, List<String> shortfalls) {}

    private static Pack pack(String folder) {
        return OwnPacks.of(folder);
    }

    private static Stream<Subject> provided(int count, String service) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Subject(
                        service + number,
                        Map.of("service", service),
                        Map.of("provided", MAY.minusDays(10)),
                        List.of()));
    }

    private static Drawn draw(Pack pack, String activity, List<Subject> register) {
        DrawDesign design = DrawDesign.of(
                pack,
                pack.activity(activity),
                pack.activity(activity).draws().getFirst().id());
        Frame frame = frame(design, MAY, register.stream());
        Seed seed = new Seed(pack.authority(), design.certificateActivity(), "2027-05", "314159");
        StratifiedDraw draw =
                StratifiedDraw.of(seed, design, frame, (Sizing.Settled) Sizing.of(seed, design, frame, Facts.NONE));
        return new Drawn(
                draw.cases(frame, _ -> Probability.ONE).size(),
                draw.shortfalls().stream()
                        .map(Shortfall::sentence)
                        .map(sentence -> sentence.substring(sentence.indexOf("only")))
                        .toList());
    }

    private static Frame frame(DrawDesign design, LocalDate day, Stream<Subject> register) {
        Frame.Gathering gathering =
                new Frame.Gathering(new Eligibility(design, day, Set.of(), Set.of(), Set.of()), "id "::concat);
        register.forEach(gathering::offer);
        return gathering.frame();
    }

    private static Row advice(Pack dorset, String locality) {
        RegisterLayout layout = dorset.register("advice").orElseThrow();
        Map<String, String> cells = new TreeMap<>(
                Map.of("Advice number", "A-1", "Case number", "C-1", "Locality", locality, "Service", "health"));
        cells.put("Advice provided", "01/04/2027");
        List<String> headings =
                layout.columns().stream().map(RegisterLayout.Column::heading).toList();
        UnaryOperator<String> cell = heading -> cells.getOrDefault(heading, "");
        return new RegisterReader(
                        dorset.limits(),
                        (Headings.Match.Fit) Headings.match(layout.columns(), headings),
                        new SubjectKeys(AuthorityKey.of("dor", "a secret of the tests"), "advice"),
                        MAY,
                        DateStyle.DAY_FIRST)
                .read(2, Cell.texts(headings.stream().map(cell).toList()));
    }
}
