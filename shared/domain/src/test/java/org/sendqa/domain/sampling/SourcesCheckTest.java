package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.sampling.SampleDraws.AT;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SourcesCheckTest {

    private static final Certificate DRAWN = SampleDraws.certificate();

    @Test
    void aTextThatIsNoDigestIsFound() {
        finds(with("sha256:d", new TreeMap<>(), List.of()), "'sha256:d' is no SHA-256 digest");
    }

    @Test
    void anInventedReasonToLeaveCasesOutIsFound() {
        var excluded = new TreeMap<>(Map.of("too-difficult", 3));
        finds(
                with(DRAWN.designDigest(), excluded, List.of()),
                "'too-difficult' is no listed reason to leave a case out");
    }

    @Test
    void anEventBeforeThereWasAnythingToDrawFromIsFound() {
        CaseEvent early = new CaseEvent.Withdrawn(AT.minusSeconds(86_400), "any", "moved");
        finds(with(DRAWN.designDigest(), new TreeMap<>(), List.of(early)), "came before the first complete snapshot");
    }

    @Test
    void anEventAfterAPartOfTheRegisterOnlyIsTooEarlyToo() {
        Certificate.Source whole = DRAWN.snapshots().getLast();
        Certificate.Source part =
                new Certificate.Source(whole.digest(), whole.at().minusSeconds(86_400), false);
        CaseEvent between = new CaseEvent.Withdrawn(whole.at().minusSeconds(3_600), "any", "moved");
        finds(
                new Certificate(
                        DRAWN.seed(),
                        List.of(part, whole),
                        DRAWN.designDigest(),
                        DRAWN.strata(),
                        new TreeMap<>(),
                        List.of(between)),
                "came before the first complete snapshot");
    }

    private static Certificate with(String design, SortedMap<String, Integer> excluded, List<CaseEvent> events) {
        return new Certificate(DRAWN.seed(), DRAWN.snapshots(), design, DRAWN.strata(), excluded, events);
    }

    private static void finds(Certificate certificate, String sentence) {
        assertThat(SourcesCheck.fault(certificate))
                .hasValueSatisfying(found -> assertThat(found).contains(sentence));
    }
}
