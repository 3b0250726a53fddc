package org.sendqa.domain.sampling;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.register.AgeGroup;

/** Which values the register can give an attribute, as the pack lists them. */
public final class AttributeValues {

    private AttributeValues() {}

    /**
     * An attribute's values, in the pack's order or, without one, in UTF-8 order; none where the pack lists none.
     * Refuses an attribute that the register doesn't have.
     */
    public static Set<String> listed(Pack pack, RegisterLayout register, String attribute) {
        return register.columns().stream()
                .filter(column -> column.field().equals(attribute))
                .findFirst()
                .map(column -> of(pack, column))
                .orElseThrow(() -> new IllegalArgumentException("The register %s of %s has no field %s to draw by"
                        .formatted(register.subject(), pack.name(), attribute)));
    }

    /** All values that a column lets in: of localities also areas of others, which no quota goes by. */
    static Set<String> known(Pack pack, Column column) {
        Set<String> known = new LinkedHashSet<>(of(pack, column));
        known.addAll(column.values());
        return known;
    }

    private static Set<String> of(Pack pack, Column column) {
        return switch (column.kind()) {
            case LOCALITY -> new LinkedHashSet<>(pack.localities());
            case BIRTH_DATE -> new LinkedHashSet<>(AgeGroup.names());
            case CASE_NUMBER, ITEM_NUMBER, DROPPED, DATE, TEXT, TEXTS, CONTRIBUTOR, CONTRIBUTORS -> {
                Set<String> sorted = new TreeSet<>(Utf8Order.BYTES);
                sorted.addAll(column.values());
                yield sorted;
            }
        };
    }
}
