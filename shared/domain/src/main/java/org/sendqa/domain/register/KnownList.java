package org.sendqa.domain.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;

/**
 * A list that every authority keeps in the same columns, so that nobody has to map it by hand, such as the child-level
 * lists that Area SEND inspections ask for (Annex A of the inspection handbook).
 *
 * @param id what officers write as the source
 * @param columns its headings; each leads to a field as packs name them, or to the first of several that a register
 *     has; to none where it is dropped
 */
public record KnownList(String id, String title, DateStyle dates, Map<String, List<String>> columns) {

    /** Copies the columns, in their order. */
    public KnownList {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** The list of an id, for a register. */
    public static Optional<KnownList> find(List<Column> register, String id) {
        return all(register).stream().filter(list -> list.id().equals(id)).findFirst();
    }

    /**
     * All of them, for a register: those there are list children, with a plan or without, so that they are for
     * registers whose rows are told apart by the child's case alone.
     *
     * @param register its columns
     */
    public static List<KnownList> all(List<Column> register) {
        List<Kind> kinds = register.stream().map(Column::kind).toList();
        return kinds.contains(Kind.CASE_NUMBER) && !kinds.contains(Kind.ITEM_NUMBER) ? KnownLists.ALL : List.of();
    }

    /** The mapping it makes over a register's fields; columns whose field the register lacks are dropped. */
    public SourceMapping mapping(RegisterRef ref, RegisterLayout register) {
        List<String> fields = register.columns().stream().map(Column::field).toList();
        Map<String, String> kept = new LinkedHashMap<>();
        columns.forEach((heading, all) ->
                all.stream().filter(fields::contains).findFirst().ifPresent(field -> kept.put(heading, field)));
        return new SourceMapping(ref, id, "", dates, kept, Revision.NONE);
    }

    /** Which columns a register needs that the list hasn't. */
    public List<String> lacking(RegisterLayout register) {
        return register.columns().stream()
                .filter(Column::required)
                .map(Column::field)
                .filter(field -> columns.values().stream().noneMatch(all -> all.contains(field)))
                .toList();
    }

    /** The list for a register whose headings a file's first row holds, all of them. */
    public static Optional<KnownList> of(List<Column> register, List<String> firstRow) {
        var headings = firstRow.stream().map(CellText::folded).collect(Collectors.toSet());
        return all(register).stream()
                .filter(list ->
                        list.columns().keySet().stream().map(CellText::folded).allMatch(headings::contains))
                .findFirst();
    }
}
