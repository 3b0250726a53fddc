package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.JsonRefused;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.SamplePlan;

class CertificateTest {

    private static final Certificate CERTIFICATE = SampleDraws.certificate();

    @Test
    void hasEveryMemberOfThePublishedFormat() {
        Json.Obj whole = root(CERTIFICATE.text()).object();
        assertThat(String.join(" ", whole.members().keySet()))
                .isEqualTo("activity algorithm authority designDigest digest events excluded format period seed"
                        + " seedCommitment snapshots strata");
        assertThat(root(CERTIFICATE.text())
                        .list("strata")
                        .getFirst()
                        .object()
                        .members()
                        .keySet())
                .containsExactly("frame", "key", "reserves", "selected", "size");
    }

    @Test
    void showsExclusionsAsCountsOnly() {
        assertThat(root(CERTIFICATE.text()).list("excluded"))
                .extracting(reason -> reason.text("reason"), reason -> reason.number("count"))
                .containsExactly(tuple("outside-window", 1));
        assertThat(CERTIFICATE.text()).doesNotContain("North-old");
    }

    @Test
    void isReadBackAsItWasWritten() {
        Certificate replaced = ((Replacement.Made) Replacement.of(
                        CERTIFICATE,
                        SampleDraws.selected(CERTIFICATE, "East").getFirst(),
                        ReplacementReason.APPEAL,
                        SampleDraws.AT,
                        _ -> false))
                .certificate();

        assertThat(Certificate.read(replaced.text())).isEqualTo(replaced);
    }

    @Test
    void refusesATextOfAnotherFormWithItsPlace() {
        String text = CERTIFICATE.text();

        refuses(text.replace("certificate/1", "certificate/2"), "format must be sendqa-draw-certificate/1");
        refuses(text.replace("\"size\":2", "\"size\":\"2\""), "strata[0].size must be a whole number");
        refuses(text.replace("2026-04-01T03:00:00Z", "today"), "snapshots[0].at must be an instant such as");
        refuses(text.replace("\"period\":\"2026-04\"", "\"period\":\"2026-05\""), "seed must be authority, activity");
    }

    @Test
    void theDesignsDigestChangesWithEveryPartOfTheDesign() {
        DrawDesign design = SampleDraws.DESIGN;
        DrawDesign larger = new DrawDesign(
                design.activity(),
                design.draw(),
                design.grid(),
                SamplePlan.each("locality", 3),
                design.reserves(),
                design.window(),
                design.repeatMonths(),
                design.after());

        assertThat(CERTIFICATE.designDigest()).isEqualTo(design.digest()).isNotEqualTo(larger.digest());
    }

    private static Located root(String text) {
        return Located.root(JsonReader.read(text));
    }

    private static void refuses(String text, String sentence) {
        assertThatThrownBy(() -> Certificate.read(text))
                .isInstanceOf(JsonRefused.class)
                .hasMessageStartingWith(sentence);
    }
}
