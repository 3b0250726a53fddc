package org.sendqa.packs;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.Audience;
import org.sendqa.domain.pack.Activity.Basis;
import org.sendqa.domain.pack.Activity.Deadlines;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Activity.Note;
import org.sendqa.domain.pack.Activity.Status;
import org.sendqa.domain.pack.Activity.Target;
import org.sendqa.domain.time.Window;

/** Reads one activity of a compiled pack. */
final class ActivityReader {

    private static final int HUNDRED = 100;

    private ActivityReader() {}

    /**
     * Reads an activity.
     *
     * @param shared notes that hold for all of the authority's activities
     */
    static Activity read(Located activity, List<Note> shared) {
        Located window = activity.member("window");
        return new Activity(
                activity.text("id"),
                activity.text("title"),
                PackReader.constant(activity, "status", Status.class),
                CadenceReader.read(activity.member("timing")),
                new Window(window.text("event"), window.number("months")),
                activity.number("repeatMonths"),
                activity.list("draws").stream().map(ActivityReader::draw).toList(),
                activity.text("instrument"),
                deadlines(activity.member("deadlines")),
                target(activity.member("target")),
                new Audience(activity.texts("audience")),
                Stream.concat(shared.stream(), notes(activity.member("notes")).stream())
                        .toList());
    }

    static List<Note> notes(Located notes) {
        return notes.items().stream().map(ActivityReader::note).toList();
    }

    private static DrawPlan draw(Located draw) {
        return new DrawPlan(
                draw.text("id"),
                draw.text("title"),
                SampleReader.read(draw),
                draw.number("reserves"),
                AllocationPlanReader.read(draw.member("allocation")));
    }

    private static Deadlines deadlines(Located deadlines) {
        return new Deadlines(
                deadlines.number("confirmAfter"),
                deadlines.number("due"),
                deadlines.number("closes"),
                deadlines.number("remindBefore"),
                deadlines.number("remindEvery"));
    }

    private static Target target(Located target) {
        return new Target(target.number("percent"), HUNDRED, target.text("words"));
    }

    private static Note note(Located note) {
        return new Note(note.text("what"), PackReader.constant(note, "basis", Basis.class), note.text("row"));
    }
}
