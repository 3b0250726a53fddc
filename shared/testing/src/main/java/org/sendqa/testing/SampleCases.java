package org.sendqa.testing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.Demand;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Probability;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Theme;

/** Cases and samples of {@link Fixtures#anEhcPlanActivity()}. */
public final class SampleCases {

    private SampleCases() {}

    /** A case of a locality whose plan was finalised on a day. */
    public static Subject aSubject(String caseKey, String locality, LocalDate finalised) {
        return new Subject(
                caseKey,
                Map.of("locality", locality, "need", "speech, language and communication"),
                Map.of("finalised", finalised),
                List.of(new Contribution("case worker", "case-worker-1@dorset.example.org")));
    }

    /** So many cases in each locality of the fixtures, their plans finalised on a day; keys such as {@code Ash-1}. */
    public static List<Subject> aRegister(int perLocality, LocalDate finalised) {
        return Fixtures.LOCALITIES.stream()
                .flatMap(locality -> cases(locality, perLocality, finalised))
                .sorted(Comparator.comparing(Subject::caseKey))
                .toList();
    }

    /** A sample of April 2026 with one case in Oak and one in Ash, just drawn. */
    public static Sample aSample(String draw) {
        return new Sample(
                Fixtures.aCycleRef(),
                draw,
                "sha256:" + "5a".repeat(32),
                "certificates/" + draw,
                new Sample.Settled(
                        "profiles/" + draw,
                        List.of(new Demand("Oak", 1, List.of("Oak")), new Demand("in all", 2, List.of("Oak", "Ash"))),
                        Theme.NONE,
                        List.of("Why: these can't hold together: at least 2 in all; at most 1 from Oak.")),
                List.of(aCase(draw, "Oak"), aCase(draw, "Ash")),
                Revision.NONE.after(SampleCycles.event("drawn")));
    }

    /** The same in the round of another month. */
    public static Sample aSample(String draw, String month) {
        Sample april = aSample(draw);
        return new Sample(
                SampleCycles.ref(month),
                draw,
                april.snapshot(),
                april.certificate(),
                april.settled(),
                april.cases(),
                april.revision());
    }

    /** A standing case of a locality. */
    public static DrawnCase aCase(String draw, String locality) {
        String id = draw + "-" + locality;
        Subject subject = aSubject("case-" + id, locality, LocalDate.parse("2026-03-05"));
        return new DrawnCase(id, locality, subject, new Probability(2, 7), false);
    }

    private static Stream<Subject> cases(String locality, int count, LocalDate finalised) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> aSubject("%s-%d".formatted(locality, number), locality, finalised));
    }
}
