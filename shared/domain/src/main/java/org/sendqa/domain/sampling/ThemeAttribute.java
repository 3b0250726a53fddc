package org.sendqa.domain.sampling;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.words.Likeness;

/**
 * An attribute by which the theme of a round may pick its cases.
 *
 * @param attribute as subjects have it
 * @param heading as people call it
 * @param values that it may have; none where it may have any
 */
public record ThemeAttribute(String attribute, String heading, List<String> values) {

    /** Copies the values. */
    public ThemeAttribute {
        values = List.copyOf(values);
    }

    /** One of a register that has it. */
    static ThemeAttribute of(Pack pack, RegisterLayout register, String attribute) {
        Column column = register.columns().stream()
                .filter(one -> one.field().equals(attribute))
                .findFirst()
                .orElseThrow();
        return new ThemeAttribute(
                attribute, column.words(), List.copyOf(AttributeValues.listed(pack, register, attribute)));
    }

    /** Why a theme can't pick these values of it; empty if it can. */
    Optional<String> against(List<String> picked) {
        return picked.isEmpty()
                ? Optional.of("Give a value of %s, or leave it out.".formatted(heading))
                : picked.stream()
                        .filter(value -> value.isBlank() || (!values.isEmpty() && !values.contains(value)))
                        .findFirst()
                        .map(this::unknown);
    }

    private String unknown(String value) {
        String advice = Likeness.nearest(value, values)
                .map("Did you mean %s? "::formatted)
                .orElse("");
        return "'%s' is no value of %s. %sKnown are: %s.".formatted(value, heading, advice, String.join(", ", values));
    }
}
