package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.ProgrammeEntry;
import org.sendqa.domain.pack.RegisterLayout.Kind;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.Cell;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Eligibility;
import org.sendqa.domain.sampling.Facts;
import org.sendqa.domain.sampling.Frame;
import org.sendqa.domain.sampling.Probability;
import org.sendqa.domain.sampling.Seed;
import org.sendqa.domain.sampling.Sizing;
import org.sendqa.domain.sampling.StratifiedDraw;

/** A made-up authority's folder is all it takes for the engine to draw its sample. */
class SixthAuthorityTest {

    static final Path EXAMPLE = Path.of("../docs/example-pack");
    private static final LocalDate DRAWN_ON = LocalDate.of(2026, 9, 7);

    private static final Pack PACK = PublishedPacks.read(PackCompiler.compile(EXAMPLE));
    private final Activity audits = PACK.activity("plan-audits");

    @Test
    void itsProgrammeHoldsTheAuditsThatRunAndTheReportThatFollows() {
        assertThat(PACK.activities()).containsExactly(audits, PACK.activity("review-audits"));
        assertThat(PACK.programme())
                .extracting(ProgrammeEntry::id)
                .containsExactly("plan-audits", "termly-report", "review-audits");
        assertThat(PACK.programme().get(1).after()).containsExactly("plan-audits");
    }

    @Test
    void itsHalfTermlyRoundDrawsSixPlansTwoOfEachPhase() {
        DrawDesign design = DrawDesign.of(PACK, audits, "plans");
        Frame frame = frame(design);
        Seed seed = new Seed("sam", design.certificateActivity(), "2026-27-autumn-1", "314159");
        StratifiedDraw draw =
                StratifiedDraw.of(seed, design, frame, (Sizing.Settled) Sizing.of(seed, design, frame, Facts.NONE));
        List<DrawnCase> cases = draw.cases(frame, _ -> Probability.ONE);
        Map<String, Long> phases = cases.stream()
                .collect(Collectors.groupingBy(one -> one.subject().attributes().get("phase"), Collectors.counting()));
        assertThat(cases).hasSize(6);
        assertThat(phases.values()).allMatch(count -> count >= 2);
    }

    @Test
    void itsReviewsAreDrawnByTheColumnsOfARegisterOfTheirOwn() {
        Activity reviews = PACK.activity("review-audits");
        assertThat(PACK.registerOf(reviews).find(Kind.ITEM_NUMBER).orElseThrow().heading())
                .isEqualTo("Review number");
        assertThat(PACK.registerOf(reviews).cutOffDays()).isEqualTo(14);
        assertThat(PACK.registerOf(audits).find(Kind.ITEM_NUMBER)).isEmpty();
        assertThat(DrawDesign.of(PACK, reviews, "reviews").grid().cells())
                .extracting(Cell::name)
                .containsExactly("Primary", "Secondary");
    }

    private Frame frame(DrawDesign design) {
        Frame.Gathering gathering =
                new Frame.Gathering(new Eligibility(design, DRAWN_ON, Set.of(), Set.of(), Set.of()), "id "::concat);
        IntStream.range(0, 30)
                .mapToObj(number -> new Subject(
                        "case-" + number,
                        Map.of(
                                "locality",
                                PACK.localities().get(number % 3),
                                "phase",
                                number < 5 ? "Primary" : "Secondary"),
                        Map.of("finalised", DRAWN_ON.minusDays(number)),
                        List.of()))
                .forEach(gathering::offer);
        return gathering.frame();
    }
}
