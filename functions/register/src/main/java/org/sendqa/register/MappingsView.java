package org.sendqa.register;

import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.register.DateStyle;
import org.sendqa.domain.register.KnownList;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.SourceMapping;

/**
 * What an officer needs to map a source's columns: where they may lead, and the mappings there are.
 *
 * @param subject of the register that this is about
 * @param registers all of the authority's
 * @param dates the formats that may be declared
 * @param sources those saved, then the lists known by name that nobody has saved anew
 */
public record MappingsView(
        String subject, List<Register> registers, List<Field> fields, List<String> dates, List<SourceView> sources) {

    /** One of the authority's registers, by the word that requests name it by. */
    public record Register(String subject, String title) {}

    /**
     * Where a column may lead.
     *
     * @param required whether every row needs it
     */
    public record Field(String field, String becomes, boolean required) {}

    static MappingsView of(Pack pack, RegisterLayout register, List<SourceMapping> saved) {
        RegisterRef ref = new RegisterRef(pack.authority(), register.subject());
        List<Field> fields = register.columns().stream()
                .map(column -> new Field(column.field(), Becomes.of(column.kind()), column.required()))
                .toList();
        List<String> names = saved.stream().map(SourceMapping::source).toList();
        List<SourceView> known = KnownList.all(register.columns()).stream()
                .filter(list -> !names.contains(list.id()))
                .map(list -> SourceView.of(list.mapping(ref, register), list.title(), register))
                .toList();
        List<SourceView> sources = new ArrayList<>(saved.stream()
                .map(mapping -> SourceView.of(mapping, "", register))
                .toList());
        sources.addAll(known);
        return new MappingsView(ref.subject(), registers(pack), fields, DateStyle.formats(), sources);
    }

    private static List<Register> registers(Pack pack) {
        return pack.registers().stream()
                .map(one -> new Register(one.subject(), one.title()))
                .toList();
    }
}
