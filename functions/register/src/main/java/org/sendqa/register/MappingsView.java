package org.sendqa.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.register.DateStyle;
import org.sendqa.domain.register.KnownList;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.SourceMapping;

/**
 * What an officer needs to map a source's columns: where they may lead, and the mappings there are.
 *
 * @param dates the formats that may be declared
 * @param sources those saved, then the lists known by name that nobody has saved anew
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MappingsView(List<Field> fields, List<String> dates, List<SourceView> sources) {

    /**
     * Where a column may lead.
     *
     * @param required whether every row needs it
     */
    public record Field(String field, String becomes, boolean required) {}

    static MappingsView of(RegisterRef ref, RegisterLayout register, List<SourceMapping> saved) {
        List<Field> fields = register.columns().stream()
                .map(column -> new Field(column.field(), Becomes.of(column.kind()), column.required()))
                .toList();
        List<String> names = saved.stream().map(SourceMapping::source).toList();
        List<SourceView> known = KnownList.all(ref.subject()).stream()
                .filter(list -> !names.contains(list.id()))
                .map(list -> SourceView.of(list.mapping(ref, register), list.title(), register))
                .toList();
        List<SourceView> sources = new ArrayList<>(saved.stream()
                .map(mapping -> SourceView.of(mapping, "", register))
                .toList());
        sources.addAll(known);
        return new MappingsView(fields, DateStyle.formats(), sources);
    }
}
