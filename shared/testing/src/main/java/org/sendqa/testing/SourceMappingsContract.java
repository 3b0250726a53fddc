package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.register.DateStyle;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.SourceMapping;
import org.sendqa.domain.register.SourceMappings;

/** What every implementation of {@link SourceMappings} keeps to. Each test starts without any. */
public interface SourceMappingsContract {

    /** The register of every mapping. */
    RegisterRef DORSET = RegisterRef.ofPlans("dor");

    /** What every saving is told as. */
    Event SAVED = new Event("saved", Instant.parse("2026-03-25T09:30:00Z"), "officer-1");

    /** The mappings under test. */
    SourceMappings mappings();

    @Test
    default void aMappingIsReadBackWithItsColumnsInTheirOrder() {
        SourceMapping first = unsaved("case-system").first(SAVED);
        assertThat(mappings().keep(first, SAVED)).isTrue();
        assertThat(mappings().find(DORSET, "case-system")).contains(first);
        assertThat(mappings().find(DORSET, "case-system").orElseThrow().columns())
                .containsExactly(Map.entry("Reference", "caseNumber"), Map.entry("Area", "locality"));
        assertThat(mappings().find(DORSET, "elsewhere")).isEmpty();
        assertThat(mappings().find(RegisterRef.ofPlans("bir"), "case-system")).isEmpty();
    }

    @Test
    default void everyVersionStays() {
        SourceMapping first = unsaved("case-system").first(SAVED);
        mappings().keep(first, SAVED);
        SourceMapping second = first.followedBy(
                new SourceMapping(
                        DORSET, "case-system", "", DateStyle.YEAR_FIRST, Map.of("Ref", "caseNumber"), Revision.NONE),
                SAVED);
        assertThat(mappings().keep(second, SAVED)).isTrue();
        assertThat(mappings().find(DORSET, "case-system")).contains(second);
        assertThat(mappings().find(DORSET, "case-system", 1)).contains(first);
        assertThat(mappings().find(DORSET, "case-system", 2)).contains(second);
        assertThat(mappings().find(DORSET, "case-system", 3)).isEmpty();
    }

    @Test
    default void whoComesSecondChangesNothing() {
        SourceMapping first = unsaved("case-system").first(SAVED);
        mappings().keep(first, SAVED);
        assertThat(mappings().keep(unsaved("case-system").first(SAVED), SAVED)).isFalse();
        SourceMapping second = first.followedBy(unsaved("case-system"), SAVED);
        assertThat(mappings().keep(second, SAVED)).isTrue();
        assertThat(mappings().keep(second, SAVED)).isFalse();
        assertThat(mappings().find(DORSET, "case-system").orElseThrow().version())
                .isEqualTo(2);
    }

    @Test
    default void allSourcesAreListedByNameEachOnce() {
        SourceMapping later = unsaved("psychology").first(SAVED);
        SourceMapping first = unsaved("case-system").first(SAVED);
        SourceMapping second = first.followedBy(unsaved("case-system"), SAVED);
        mappings().keep(later, SAVED);
        mappings().keep(first, SAVED);
        mappings().keep(second, SAVED);
        assertThat(mappings().all(DORSET)).containsExactly(second, later);
        assertThat(mappings().all(RegisterRef.ofPlans("bir"))).isEmpty();
        assertThat(mappings().all(new RegisterRef("dor", "advice"))).isEmpty();
    }

    private static SourceMapping unsaved(String source) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("Reference", "caseNumber");
        columns.put("Area", "locality");
        return new SourceMapping(DORSET, source, "Plans", DateStyle.DAY_FIRST, columns, Revision.NONE);
    }
}
