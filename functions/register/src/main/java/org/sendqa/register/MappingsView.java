package org.sendqa.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.register.DateStyle;
import org.sendqa.domain.register.KnownList;
import org.sendqa.domain.register.MappingCheck;
import org.sendqa.domain.register.SourceMapping;

/**
 * What an officer needs to map a source's columns: where they may lead, and the mappings there are.
 *
 * @param dates the formats that may be declared
 * @param sources those saved, then the lists known by name that nobody has saved anew
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MappingsView(List<Field> fields, List<String> dates, List<Source> sources) {

    /**
     * Where a column may lead.
     *
     * @param required whether every row needs it
     */
    public record Field(String field, String becomes, boolean required) {}

    /**
     * A source's mapping.
     *
     * @param title empty but for known lists
     * @param version the one to name when it is saved over; 0 if it never was
     * @param faults why nothing can be uploaded by it as it stands
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Source(
            String source,
            String title,
            int version,
            String sheet,
            String dates,
            List<Mapped> columns,
            List<String> faults) {}

    /** A column and where it leads. */
    public record Mapped(String heading, String field) {}

    static MappingsView of(String authority, RegisterLayout register, List<SourceMapping> saved) {
        List<Field> fields = register.columns().stream()
                .map(column -> new Field(column.field(), Becomes.of(column.kind()), column.required()))
                .toList();
        List<String> names = saved.stream().map(SourceMapping::source).toList();
        List<Source> known = KnownList.all().stream()
                .filter(list -> !names.contains(list.id()))
                .map(list -> source(list.mapping(authority, register), list.title(), register))
                .toList();
        List<Source> sources = new ArrayList<>(
                saved.stream().map(mapping -> source(mapping, "", register)).toList());
        sources.addAll(known);
        return new MappingsView(fields, DateStyle.formats(), sources);
    }

    static Source source(SourceMapping mapping, String title, RegisterLayout register) {
        List<Mapped> columns = mapping.columns().entrySet().stream()
                .map(column -> new Mapped(column.getKey(), column.getValue()))
                .toList();
        return new Source(
                mapping.source(),
                title,
                mapping.version(),
                mapping.sheet(),
                mapping.dates().format(),
                columns,
                MappingCheck.faults(register, mapping));
    }
}
