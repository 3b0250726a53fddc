package org.sendqa.packs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.AcademicCalendar;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.Audience;
import org.sendqa.domain.pack.Activity.Basis;
import org.sendqa.domain.pack.Activity.Deadlines;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Activity.Note;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.ProgrammeEntry;
import org.sendqa.domain.pack.Proposal;
import org.sendqa.domain.pack.SessionPlan;
import org.sendqa.domain.pack.ThemeRule;

/** Reads the activities of a compiled pack that draw subjects. */
final class ActivityReader {

    private final AcademicCalendar calendar;
    private final Located defaults;
    private final TargetReader targets;
    private final List<Note> shared;
    private final Map<String, String> roles;

    /**
     * Reads with what holds for all activities.
     *
     * @param shared notes that hold for all of the authority's activities
     */
    private ActivityReader(Located pack, List<Note> shared) {
        Located framework = pack.member("framework");
        this.calendar = CalendarReader.of(pack);
        this.defaults = framework.find("defaults").orElse(framework);
        this.targets = new TargetReader(Maybe.list(framework, "targets"));
        this.shared = shared;
        this.roles = Maybe.list(pack.member("authority"), "roles").stream()
                .collect(Collectors.toMap(
                        role -> role.text("id"),
                        role -> role.find("title").map(Located::text).orElse(role.text("id")),
                        (first, _) -> first));
    }

    /** The activities that the engine runs. */
    static List<Activity> all(Located pack, List<Note> shared) {
        Readiness readiness = new Readiness(pack);
        return pack.member("framework").list("activities").stream()
                .filter(readiness::isRun)
                .map(activity -> one(pack, activity, shared))
                .toList();
    }

    /** An activity that draws, whether it is run or not. */
    static Activity one(Located pack, Located activity, List<Note> shared) {
        return new ActivityReader(pack, with(shared, pack, activity)).read(activity);
    }

    /** Shared notes with those of the activity's instrument and register, such as a scale the source doesn't print. */
    private static List<Note> with(List<Note> shared, Located pack, Located activity) {
        Stream<Note> ofInstrument = pack.list("instruments").stream()
                .filter(instrument -> instrument.text("id").equals(activity.text("instrument")))
                .flatMap(instrument -> notes(Maybe.list(instrument, "notes")));
        Stream<Note> ofRegister = LayoutReader.subjects(pack.member("authority")).stream()
                .filter(subject -> subject.text("id").equals(Readiness.subject(activity)))
                .flatMap(subject -> notes(Maybe.list(subject, "notes")));
        return Stream.of(shared.stream(), ofRegister, ofInstrument)
                .flatMap(notes -> notes)
                .toList();
    }

    private Activity read(Located activity) {
        return new Activity(
                entry(activity),
                WindowReader.read(activity.member("window"), calendar),
                own(activity, "repeatMonths").number("repeatMonths"),
                activity.list("draws").stream().map(this::draw).toList(),
                activity.text("instrument"),
                deadlines(own(activity, "deadlines").member("deadlines")),
                targets.of(activity),
                new Audience(own(activity, "audience").texts("audience")),
                Stream.of(shared.stream(), inherited(activity), notes(Maybe.list(activity, "notes")))
                        .flatMap(notes -> notes)
                        .toList());
    }

    /** The notes on the framework's defaults, but for those that the activity has its own values for. */
    private Stream<Note> inherited(Located activity) {
        return notes(Maybe.list(defaults, "notes").stream()
                .filter(note -> note.texts("values").stream()
                        .anyMatch(
                                value -> activity.find(value.split("[.]", 2)[0]).isEmpty()))
                .toList());
    }

    /**
     * The entry of an activity that draws, announced as early as the defaults say if it says nothing itself; one
     * without a printed number comes only on demand, whatever its interval.
     */
    private ProgrammeEntry entry(Located activity) {
        ProgrammeEntry entry = EntryReader.read(activity);
        Timing own = Readiness.isUnset(activity) ? Timing.ON_DEMAND : entry.timing();
        int announceDays = own(activity.member("timing"), "announceDays").number("announceDays");
        return entry.at(new Timing(own.cadence(), own.dates(), own.opening(), announceDays, own.pauses()));
    }

    /** What says a value: the object itself, else the framework's defaults. */
    private Located own(Located object, String name) {
        return object.find(name).isPresent() || defaults.find(name).isEmpty() ? object : defaults;
    }

    static Stream<Note> notes(List<Located> notes) {
        return notes.stream().map(ActivityReader::note);
    }

    private DrawPlan draw(Located draw) {
        return new DrawPlan(
                draw.text("id"),
                draw.text("title"),
                SampleReader.read(draw),
                own(draw, "reserves").number("reserves"),
                draw.find("allocation")
                        .map(plan -> AllocationPlanReader.read(plan, roles))
                        .orElse(AllocationPlan.NONE),
                draw.find("sessions").map(SessionPlanReader::read).orElse(SessionPlan.NONE),
                draw.find("proposes").map(ActivityReader::proposal).orElse(Proposal.NONE),
                draw.find("theme").map(ActivityReader::theme).orElse(ThemeRule.NONE));
    }

    private static ThemeRule theme(Located theme) {
        Located said = theme.only("by", "required", "inTurn");
        boolean required = said.find("required").isPresent() && said.flag("required");
        return new ThemeRule(said.texts("by"), required, Maybe.text(said, "inTurn"));
    }

    private static Proposal proposal(Located proposes) {
        Located said = proposes.only("perAuditor", "auditorsPerCase");
        return new Proposal(said.number("perAuditor"), said.number("auditorsPerCase"));
    }

    private static Deadlines deadlines(Located deadlines) {
        return new Deadlines(
                deadlines.number("confirmAfter"),
                deadlines.number("due"),
                deadlines.number("closes"),
                deadlines.number("approveAfter"),
                deadlines.number("remindBefore"),
                deadlines.number("remindEvery"));
    }

    private static Note note(Located note) {
        return new Note(note.text("what"), PackReader.constant(note, "basis", Basis.class), note.text("row"));
    }
}
