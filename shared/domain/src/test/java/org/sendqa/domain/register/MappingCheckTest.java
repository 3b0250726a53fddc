package org.sendqa.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.domain.history.Revision;

class MappingCheckTest {

    private static final Map<String, String> COLUMNS = Map.of(
            "Reference",
            "caseNumber",
            "Born",
            "ageGroup",
            "Area",
            "locality",
            "Issued",
            "finalised",
            "Child",
            "lastName");

    @Test
    void aMappingThatLeadsToEveryNeededFieldHasNoFault() {
        assertThat(MappingCheck.faults(SampleLayouts.EVERY_KIND, mapping("case-system", "Plans", COLUMNS)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Need     | needs     | The heading 'Need' leads to no field of the register. Fields are ageGroup, case worker
        Type     | plantype2 | The heading 'Type' leads to no field of the register. Did you mean planType?
        District | locality  | Two headings lead to the field locality
        AREA     | planType  | mapped twice
        ''       | planType  | A heading must be a text of 1 to 200 characters.
        """)
    void aColumnThatCannotStandIsNamedWithWhatToDo(String heading, String field, String fault) {
        Map<String, String> columns = new LinkedHashMap<>(COLUMNS);
        columns.put(heading, field);
        assertThat(MappingCheck.faults(SampleLayouts.EVERY_KIND, mapping("case-system", "", columns)))
                .singleElement()
                .asString()
                .contains(fault);
    }

    @Test
    void severalHeadingsMayBeDroppedUnderOneField() {
        Map<String, String> columns = new LinkedHashMap<>(COLUMNS);
        columns.put("Parent", "lastName");
        assertThat(MappingCheck.faults(SampleLayouts.EVERY_KIND, mapping("case-system", "", columns)))
                .isEmpty();
    }

    @Test
    void aFieldThatEveryRowNeedsMustBeLedTo() {
        Map<String, String> columns = new LinkedHashMap<>(COLUMNS);
        columns.remove("Area");
        assertThat(MappingCheck.faults(SampleLayouts.EVERY_KIND, mapping("case-system", "", columns)))
                .containsExactly("No heading leads to the field locality, which every row needs; say where it stands.");
    }

    @ParameterizedTest
    @CsvSource({"Case System,", "-case,", "'',", "a|b,", "case-system,Sheet of a name that is far too long"})
    void aNameThatNothingCanBearIsRefused(String source, String sheet) {
        assertThat(MappingCheck.faults(SampleLayouts.EVERY_KIND, mapping(source, sheet == null ? "" : sheet, COLUMNS)))
                .hasSize(1);
    }

    @Test
    void aLayoutHasTheMappingsHeadingsOverThePacksFields() {
        SourceLayout layout = SourceLayout.of(SampleLayouts.EVERY_KIND, mapping("case-system", "Plans", COLUMNS));
        assertThat(layout.columns()).hasSize(5).anySatisfy(column -> {
            assertThat(column.heading()).isEqualTo("Area");
            assertThat(column.field()).isEqualTo("locality");
            assertThat(column.required()).isTrue();
        });
        assertThat(layout.dates()).isEqualTo(DateStyle.YEAR_FIRST);
        assertThat(layout.sheet()).isEqualTo("Plans");
    }

    static SourceMapping mapping(String source, String sheet, Map<String, String> columns) {
        return new SourceMapping(
                RegisterRef.ofPlans("dor"), source, sheet, DateStyle.YEAR_FIRST, columns, Revision.NONE);
    }
}
