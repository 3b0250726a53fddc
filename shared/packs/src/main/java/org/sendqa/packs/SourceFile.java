package org.sendqa.packs;

import java.util.List;
import org.sendqa.domain.json.Json;

/** A file that somebody wrote for a pack, as JSON, with the place at which each value stands in it. */
interface SourceFile {

    Json content();

    /** What people should look at though nothing is wrong with it, a sentence each. */
    default List<String> remarks() {
        return List.of();
    }

    /** Where a value such as {@code sections[0].title} stands, or the nearest one around it, as its writer finds it. */
    String where(String place);
}
