package org.sendqa.packs;

import java.util.List;
import org.sendqa.domain.json.Located;

/** Refuses words that have two readings wherever a pack uses them (T05). */
final class BarredWordCheck {

    /** Gaps and questions may quote the source. */
    private static final List<String> MAY_QUOTE = List.of("gaps");

    private BarredWordCheck() {}

    static List<String> faults(Located pack) {
        return pack.object().members().keySet().stream()
                .filter(part -> !MAY_QUOTE.contains(part))
                .flatMap(part -> Parts.texts(pack.member(part)))
                .flatMap(text -> BarredWords.fault(text.text()).map(fault -> text.path() + " " + fault).stream())
                .toList();
    }
}
