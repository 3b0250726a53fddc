package org.sendqa.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.json.Located;

/** The table of all frameworks' rows and where each is answered, as shared/docs/coverage.md holds it. */
final class CoverageTable {

    private final List<String> lines = new ArrayList<>();

    private CoverageTable() {}

    /** The page for every pack of a folder that says which rows its framework has. */
    static String of(Path packs) {
        CoverageTable table = new CoverageTable();
        table.lines.add("# Coverage");
        table.lines.add("");
        table.lines.add(
                "Where each row of the frameworks stands in its pack, or why it doesn't. `make packs` writes this");
        table.lines.add(
                "page; a test holds it to the packs. What the engine does about a row is told in [built](built.md).");
        AuthorityFolders.in(packs).forEach(table::pack);
        return String.join("\n", table.lines) + "\n";
    }

    private void pack(Path folder) {
        PackSource source = PackSource.read(folder);
        Located content = Located.root(source.content());
        source.coverage().ifPresent(rows -> {
            String name = content.member("authority").text("name");
            lines.addAll(List.of(
                    "",
                    "## " + name,
                    "",
                    "| Row | Where in `shared/packs/%s`, or why not |".formatted(folder.getFileName()),
                    "|---|---|"));
            Coverage covered = Coverage.of(content, rows);
            covered.rows().forEach(row -> lines.add("| %s | %s |".formatted(row, where(covered, row))));
        });
    }

    private static String where(Coverage covered, String row) {
        List<String> places = covered.inPack().getOrDefault(row, List.of());
        return places.isEmpty() ? covered.notInPack().getOrDefault(row, "nowhere") : String.join(" · ", places);
    }
}
