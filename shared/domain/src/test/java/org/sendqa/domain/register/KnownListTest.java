package org.sendqa.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;

class KnownListTest {

    private static final List<Column> CHILDREN =
            List.of(new Column("Case number", "caseNumber", Kind.CASE_NUMBER, true, Set.of()));
    private static final KnownList PLANS =
            KnownList.find(CHILDREN, "annex-a-list-1").orElseThrow();
    private static final KnownList SUPPORT =
            KnownList.find(CHILDREN, "annex-a-list-2").orElseThrow();

    @Test
    void theListsOfAnnexAHaveTheColumnsThatInspectionsAskFor() {
        assertThat(KnownList.all(CHILDREN)).containsExactly(PLANS, SUPPORT);
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
    void aSchoolsPhaseIsTheRegistersPhaseOrWhereItHasNoneThePlacement() {
        String phase = "Main education establishment – phase";
        assertThat(PLANS.mapping(RegisterRef.ofPlans("bir"), with("phase", "placement"))
                        .columns())
                .containsEntry(phase, "phase");
        assertThat(PLANS.mapping(RegisterRef.ofPlans("dor"), with("placement")).columns())
                .containsEntry(phase, "placement");
    }

    @Test
    void whatIsToldApartByMoreThanTheChildsCaseIsNoListOfChildren() {
        Column advice = new Column("Advice number", "adviceNumber", Kind.ITEM_NUMBER, true, Set.of());
        assertThat(KnownList.find(List.of(CHILDREN.getFirst(), advice), "annex-a-list-2"))
                .isEmpty();
        assertThat(KnownList.all(List.of(advice))).isEmpty();
    }

    private static RegisterLayout with(String... fields) {
        List<Column> columns = Stream.of(fields)
                .map(field -> new Column(field, field, Kind.TEXT, false, Set.of()))
                .toList();
        return new RegisterLayout(columns, BigDecimal.ZERO, BigDecimal.ZERO, 7);
    }

    @Test
    void aFirstRowIsRecognisedWhateverStandsBesidesAndInWhateverOrder() {
        List<String> row = new ArrayList<>(PLANS.columns().keySet());
        row.add("Area");
        assertThat(KnownList.of(CHILDREN, row.reversed())).contains(PLANS);
        assertThat(KnownList.of(CHILDREN, List.copyOf(SUPPORT.columns().keySet())))
                .contains(SUPPORT);
        assertThat(KnownList.of(CHILDREN, SampleLayouts.HEADINGS)).isEmpty();
    }
}
