package org.sendqa.domain.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;

/**
 * A list that every authority keeps in the same columns, so that nobody has to map it by hand, such as the child-level
 * lists that Area SEND inspections ask for (Annex A of the inspection handbook).
 *
 * @param id what officers write as the source
 * @param columns its headings; each leads to a field as packs name them, or to the first of several that a register
 *     has; to none where it is dropped
 */
public record KnownList(String id, String title, DateStyle dates, Map<String, List<String>> columns) {

    private static final Set<String> OF_CHILDREN = Set.of(RegisterLayout.PLAN, "case");

    /** Copies the columns, in their order. */
    public KnownList {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** The list of an id, for registers of a subject. */
    public static Optional<KnownList> find(String subject, String id) {
        return all(subject).stream().filter(list -> list.id().equals(id)).findFirst();
    }

    /** All of them, for registers of a subject: those there are list children, with a plan or without. */
    public static List<KnownList> all(String subject) {
        return OF_CHILDREN.contains(subject) ? KnownLists.ALL : List.of();
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

    /** The list for registers of a subject whose headings a file's first row holds, all of them. */
    public static Optional<KnownList> of(String subject, List<String> firstRow) {
        var headings = firstRow.stream().map(CellText::folded).collect(Collectors.toSet());
        return all(subject).stream()
                .filter(list ->
                        list.columns().keySet().stream().map(CellText::folded).allMatch(headings::contains))
                .findFirst();
    }
}
