package org.sendqa.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownListTest {

    private static final KnownList PLANS =
            KnownList.find("plan", "annex-a-list-1").orElseThrow();
    private static final KnownList SUPPORT =
            KnownList.find("plan", "annex-a-list-2").orElseThrow();

    @Test
    void theListsOfAnnexAHaveTheColumnsThatInspectionsAskFor() {
        assertThat(KnownList.all("plan")).containsExactly(PLANS, SUPPORT);
        assertThat(PLANS.columns()).hasSize(21);
        List<String> others = new ArrayList<>(PLANS.columns().keySet());
        others.removeAll(SUPPORT.columns().keySet());
        assertThat(others)
                .containsExactly(
                        "Date initial EHC plan issued",
                        "Date updated EHC plan issued",
                        "Date EHC plan last reviewed",
                        "Elective home education");
        assertThat(SUPPORT.columns()).hasSize(17);
    }

    @Test
    void aListMapsWhatTheRegisterHasAndDropsEverythingElse() {
        SourceMapping mapping = PLANS.mapping(RegisterRef.ofPlans("dor"), SampleLayouts.EVERY_KIND);
        assertThat(mapping.columns())
                .containsOnlyKeys("Unique ID", "Date of birth", "Date initial EHC plan issued")
                .doesNotContainKeys("UPN", "Ethnicity");
        assertThat(PLANS.lacking(SampleLayouts.EVERY_KIND)).containsExactly("locality");
        assertThat(SUPPORT.lacking(SampleLayouts.EVERY_KIND)).containsExactly("locality", "finalised");
    }

    @Test
    void aFirstRowIsRecognisedWhateverStandsBesidesAndInWhateverOrder() {
        List<String> row = new ArrayList<>(PLANS.columns().keySet());
        row.add("Area");
        assertThat(KnownList.of("plan", row.reversed())).contains(PLANS);
        assertThat(KnownList.of("plan", List.copyOf(SUPPORT.columns().keySet())))
                .contains(SUPPORT);
        assertThat(KnownList.of("plan", SampleLayouts.HEADINGS)).isEmpty();
    }
}
