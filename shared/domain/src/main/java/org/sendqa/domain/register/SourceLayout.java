package org.sendqa.domain.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;

/**
 * What one file is read by: the pack's own layout, or what a mapping makes of it.
 *
 * @param sheet the worksheet to read, empty for the only one that isn't empty
 */
public record SourceLayout(List<Column> columns, DateStyle dates, String sheet) {

    /** Copies the columns. */
    public SourceLayout {
        columns = List.copyOf(columns);
    }

    /** The pack's own: its headings, dates as people in England write them. */
    public static SourceLayout of(RegisterLayout register) {
        return new SourceLayout(register.columns(), DateStyle.DAY_FIRST, "");
    }

    /**
     * A mapping's: its headings over the pack's fields, and what follows from them; what leads to no field is left out.
     */
    public static SourceLayout of(RegisterLayout register, SourceMapping mapping) {
        Stream<Column> mapped = mapping.columns().entrySet().stream()
                .map(each -> column(register, each))
                .flatMap(Optional::stream);
        Stream<Column> following = register.columns().stream()
                .filter(column -> column.follows() && !mapping.columns().containsValue(column.field()));
        return new SourceLayout(Stream.concat(mapped, following).toList(), mapping.dates(), mapping.sheet());
    }

    private static Optional<Column> column(RegisterLayout register, Map.Entry<String, String> mapped) {
        return register.columns().stream()
                .filter(column -> column.field().equals(mapped.getValue()))
                .map(column -> column.called(mapped.getKey()))
                .findFirst();
    }
}
