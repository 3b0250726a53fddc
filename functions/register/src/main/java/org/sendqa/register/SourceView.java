package org.sendqa.register;

import java.util.List;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.register.MappingCheck;
import org.sendqa.domain.register.SourceMapping;

/**
 * A source's mapping as officers see it.
 *
 * @param title empty but for known lists
 * @param version the one to name when it is saved over; 0 if it never was
 * @param faults why nothing can be uploaded by it as it stands
 */
public record SourceView(
        String source,
        String title,
        int version,
        String sheet,
        String dates,
        List<Mapped> columns,
        List<String> faults) {

    /** A column and where it leads. */
    public record Mapped(String heading, String field) {}

    static SourceView of(SourceMapping mapping, String title, RegisterLayout register) {
        List<Mapped> columns = mapping.columns().entrySet().stream()
                .map(column -> new Mapped(column.getKey(), column.getValue()))
                .toList();
        return new SourceView(
                mapping.source(),
                title,
                mapping.version(),
                mapping.sheet(),
                mapping.dates().format(),
                columns,
                MappingCheck.faults(register, mapping));
    }
}
