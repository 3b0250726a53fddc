package org.sendqa.packs;

import java.util.Collection;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.Where;
import org.sendqa.domain.sampling.AttributeValues;
import org.sendqa.domain.sampling.StratumDraw;

/** Whether a draw speaks of attributes and values that the register has. */
final class WordCheck {

    private final Pack pack;
    private final RegisterLayout register;
    private final Set<String> fields;
    private final BiConsumer<String, String> faults;

    WordCheck(Pack pack, RegisterLayout register, BiConsumer<String, String> faults) {
        this.pack = pack;
        this.register = register;
        this.faults = faults;
        this.fields = register.columns().stream().map(Column::field).collect(Collectors.toSet());
    }

    /** Whether all attributes are fields of the register. */
    boolean known(String place, Collection<String> attributes) {
        Set<String> unknown = attributes.stream()
                .filter(attribute -> !fields.contains(attribute) || attribute.equals(StratumDraw.SLICE))
                .collect(Collectors.toSet());
        unknown.forEach(attribute ->
                faults.accept(place, "names '%s', which is no field of the register".formatted(attribute)));
        return unknown.isEmpty();
    }

    /** Whether a case has one value of each attribute at most, so that it stands in one stratum. */
    void single(String place, Collection<String> attributes) {
        register.columns().stream()
                .filter(column -> column.kind() == RegisterLayout.Kind.TEXTS && attributes.contains(column.field()))
                .forEach(column -> faults.accept(
                        place,
                        "names '%s', of which a case may have several values; go by another, or let a theme pick by it"
                                .formatted(column.field())));
    }

    /** The values that an attribute may have; none where its column lists none. */
    Set<String> listed(String attribute) {
        return AttributeValues.listed(pack, register, attribute);
    }

    /** Whether the cells of attributes can be listed. */
    boolean listed(String place, Collection<String> attributes) {
        if (!known(place, attributes)) {
            return false;
        }
        Set<String> open = attributes.stream()
                .filter(attribute -> listed(attribute).isEmpty())
                .collect(Collectors.toSet());
        open.forEach(attribute ->
                faults.accept(place, "goes by '%s', so its column must list the values allowed".formatted(attribute)));
        return open.isEmpty();
    }

    /** Whether attributes and values are the register's. */
    boolean values(String place, Where where) {
        boolean known = known(place, where.values().keySet());
        if (known) {
            where.values().forEach((attribute, values) -> {
                Set<String> listed = listed(attribute);
                values.stream()
                        .filter(value -> !listed.isEmpty() && !listed.contains(value))
                        .forEach(value -> faults.accept(
                                place, "names '%s', which is no value of %s".formatted(value, attribute)));
            });
        }
        return known;
    }
}
