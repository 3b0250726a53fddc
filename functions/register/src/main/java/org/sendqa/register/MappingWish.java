package org.sendqa.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a source is to be read, as the body of a request says it.
 *
 * @param subject which register; the first one if left out
 * @param version the one it follows
 * @param list what it starts from, a known list's name
 * @param dates the format that the source's dates have
 */
record MappingWish(
        @Nullable @Schema(example = "plan") String subject,
        String source,
        int version,
        @Nullable @Schema(example = "annex-a-list-1") String list,
        @Nullable String sheet,
        @Schema(example = "dd/MM/yyyy") String dates,
        List<ColumnWish> columns) {

    /** Which field of the register a heading leads to; empty for none. */
    record ColumnWish(String heading, String field) {}
}
