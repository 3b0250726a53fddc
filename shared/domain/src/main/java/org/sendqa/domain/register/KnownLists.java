package org.sendqa.domain.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the known lists, which are data of this module: a line for each list, then one for each of its columns. */
final class KnownLists {

    /** All of them, the longer ones first, since one may hold all the columns of another. */
    static final List<KnownList> ALL = read("known-lists.txt");

    private static final String LIST = "list";

    private KnownLists() {}

    private static List<KnownList> read(String file) {
        try (InputStream bytes = Objects.requireNonNull(KnownLists.class.getResourceAsStream(file), file);
                var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return read(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*", -1))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<KnownList> read(List<String[]> lines) {
        List<KnownList> lists = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            String[] cells = lines.get(line);
            if (cells[0].equals(LIST)) {
                DateStyle dates = DateStyle.of(cells[3]).orElseThrow();
                lists.add(new KnownList(cells[1], cells[2], dates, columns(lines.subList(line + 1, lines.size()))));
            }
        }
        return List.copyOf(lists);
    }

    private static Map<String, String> columns(List<String[]> lines) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String[] cells : lines) {
            if (cells[0].equals(LIST)) {
                return columns;
            }
            columns.put(cells[0], cells[1]);
        }
        return columns;
    }
}
