package org.sendqa.tables.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which other parts a part of a workbook names, by what they are to it (ISO/IEC 29500-2, 9.3). */
final class Relations {

    private static final int MOST = 2_000;
    private final Map<String, Relation> byId = new LinkedHashMap<>();

    private Relations() {}

    /**
     * One of them.
     *
     * @param kind the last words of its type tell
     */
    private record Relation(String kind, String part) {}

    /** Those of a part, or of the whole package where the part is empty. */
    static Relations read(Parts parts, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Relations relations = new Relations();
        Optional<InputStream> listed = parts.find("%s_rels/%s.rels".formatted(folder, part.substring(slash)));
        if (listed.isPresent()) {
            try (Xml xml = new Xml(listed.get())) {
                while (xml.next()) {
                    if (xml.starts("Relationship")) {
                        relations.add(xml, folder);
                    }
                }
            }
        }
        return relations;
    }

    /** The first part of a kind. */
    Optional<String> first(String kind) {
        return byId.values().stream()
                .filter(relation -> relation.kind().endsWith(kind))
                .map(Relation::part)
                .findFirst();
    }

    /** The worksheet of an id; charts and dialogues on sheets of their own are none. */
    Optional<String> worksheet(String id) {
        return Optional.ofNullable(byId.get(id))
                .filter(relation -> relation.kind().endsWith("/worksheet"))
                .map(Relation::part);
    }

    private void add(Xml xml, String folder) {
        if (byId.size() == MOST) {
            throw WorkbookRefused.damaged("it names more parts than it has");
        }
        String target = xml.anyAttribute("Target");
        String part = target.startsWith("/") ? target.substring(1) : folder + target;
        byId.put(xml.anyAttribute("Id"), new Relation(xml.anyAttribute("Type"), part));
    }
}
