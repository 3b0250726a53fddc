package org.sendqa.dynamodb;

import java.time.Instant;
import org.sendqa.domain.audit.AnswersJson;
import org.sendqa.domain.audit.Draft;

/** A section's draft as an item: its answers are one text, since they are only ever read and written together. */
final class DraftItem {

    private DraftItem() {}

    static Item toItem(Key key, Draft draft) {
        return Item.of(key)
                .with("section", draft.section())
                .with("answers", AnswersJson.write(draft.answers()))
                .with("version", draft.version())
                .with("savedAt", draft.savedAt().toString());
    }

    static Draft fromItem(Item item) {
        return new Draft(
                item.text("section"),
                AnswersJson.read(item.text("answers")),
                item.number("version"),
                Instant.parse(item.text("savedAt")));
    }
}
