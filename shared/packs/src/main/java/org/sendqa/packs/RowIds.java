package org.sendqa.packs;

import java.util.List;
import java.util.stream.IntStream;
import org.sendqa.domain.json.Located;

/** The rows of a framework, from the first to the last, such as DOR-01 to DOR-76. */
final class RowIds {

    private RowIds() {}

    static List<String> of(Located coverage) {
        String first = coverage.text("first");
        String last = coverage.text("last");
        int dash = first.indexOf('-') + 1;
        String prefix = first.substring(0, dash);
        if (dash == 0 || !last.startsWith(prefix)) {
            throw coverage.refused("last", "must begin as first does: " + prefix);
        }
        String number = "%0" + (first.length() - dash) + "d";
        return IntStream.rangeClosed(Integer.parseInt(first.substring(dash)), Integer.parseInt(last.substring(dash)))
                .mapToObj(row -> prefix + number.formatted(row))
                .toList();
    }
}
