package org.sendqa.dynamodb;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.feedback.Feedback;
import org.sendqa.domain.feedback.HandedIn;
import org.sendqa.domain.feedback.Note;
import org.sendqa.domain.feedback.NoteWords;
import org.sendqa.domain.history.Revision;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The feedback on an audit as an item: its notes are a list of maps, since few are ever written. */
final class FeedbackItem {

    private FeedbackItem() {}

    static Item toItem(Feedback feedback) {
        List<AttributeValue> notes =
                feedback.notes().stream().map(FeedbackItem::map).toList();
        return Item.of(Keys.feedback(feedback.authority(), feedback.audit()))
                .with("authority", feedback.authority())
                .with("audit", feedback.audit())
                .with("notes", AttributeValue.fromL(notes))
                .with("revision", feedback.revision().number())
                .with("head", feedback.revision().head());
    }

    static Feedback fromItem(Item item) {
        List<Note> notes = item.value("notes").l().stream()
                .map(one -> note(new Item(one.m())))
                .toList();
        return new Feedback(
                item.text("authority"),
                item.text("audit"),
                notes,
                new Revision(item.number("revision"), item.text("head")));
    }

    private static AttributeValue map(Note note) {
        Map<String, AttributeValue> map = new HashMap<>(Map.of(
                "by", Table.text(note.by()),
                "at", Table.text(note.at().toString()),
                "answers", Table.text(note.about().answers()),
                "handedInAt", Table.text(note.about().at().toString()),
                "well", Table.text(note.words().well()),
                "next", Table.text(note.words().next())));
        note.readAt().ifPresent(at -> map.put("readAt", Table.text(at.toString())));
        return AttributeValue.fromM(map);
    }

    private static Note note(Item item) {
        return new Note(
                item.text("by"),
                Instant.parse(item.text("at")),
                new HandedIn(item.text("answers"), Instant.parse(item.text("handedInAt"))),
                new NoteWords(item.text("well"), item.text("next")),
                item.optionalText("readAt").map(Instant::parse));
    }
}
