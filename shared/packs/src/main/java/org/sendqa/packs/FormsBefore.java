package org.sendqa.packs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.Located;

/**
 * The compiled forms that an authority has already, for workbooks that say less than a form needs.
 *
 * @param forms in all their versions
 */
record FormsBefore(List<Located> forms) {

    /** None. */
    static final FormsBefore NONE = new FormsBefore(List.of());

    static FormsBefore of(Json pack) {
        return new FormsBefore(Located.root(pack).list("instruments"));
    }

    /** The newest version of a form. */
    Optional<Located> newest(String id) {
        return forms.stream()
                .filter(form -> form.text("id").equals(id))
                .max(Comparator.comparingInt(form -> form.number("version")));
    }

    /** All scales, those of a form itself before the others'. */
    List<KnownScale> scales(String id) {
        return Stream.concat(newest(id).stream(), forms.stream())
                .flatMap(KnownScales::of)
                .toList();
    }
}
