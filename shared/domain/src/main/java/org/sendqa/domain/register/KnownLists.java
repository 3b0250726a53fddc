package org.sendqa.domain.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the known lists, which are data of this module: a file for each, named after it. */
final class KnownLists {

    /** All of them, the longer ones first, since one may hold all the columns of another. */
    static final List<KnownList> ALL =
            Stream.of("annex-a-list-1", "annex-a-list-2").map(KnownLists::read).toList();

    private KnownLists() {}

    private static KnownList read(String id) {
        String file = id + ".txt";
        try (InputStream bytes = Objects.requireNonNull(KnownLists.class.getResourceAsStream(file), file);
                var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            List<String[]> cells = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*", -1))
                    .toList();
            Map<String, List<String>> columns = new LinkedHashMap<>();
            cells.stream().skip(1).forEach(column -> columns.put(column[0], List.of(column[1].split(",\\s*"))));
            String[] head = cells.getFirst();
            return new KnownList(id, head[0], DateStyle.of(head[1]).orElseThrow(), columns);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
