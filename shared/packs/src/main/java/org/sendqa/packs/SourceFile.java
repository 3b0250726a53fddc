package org.sendqa.packs;

import org.sendqa.domain.json.Json;

/** A file that somebody wrote for a pack, as JSON, with the place at which each value stands in it. */
interface SourceFile {

    Json content();

    /** Where a value such as {@code sections[0].title} stands, or the nearest one around it, as its writer finds it. */
    String where(String place);
}
