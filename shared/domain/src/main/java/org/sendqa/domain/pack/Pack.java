package org.sendqa.domain.pack;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.AcademicCalendar;
import org.sendqa.domain.calendar.OpeningDays;
import org.sendqa.domain.calendar.Planned;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.WorkingDays;

/**
 * An authority's framework, compiled: everything the engine does for this authority and no other.
 *
 * @param authority the code that keys and addresses start with, such as {@code dor}
 * @param name as reports print it
 * @param digest {@code sha256:} and the SHA-256 of the compiled JSON, and likewise of the approved instruments that lie
 *     over it; cycles keep the one they began under
 * @param localities the only values a register may name
 * @param registers how its registers are read, one for each kind of subject; the first is the one meant by default
 * @param calendar its terms, quarters and paused months
 * @param activities what the engine runs: those that draw subjects of the register on a written instrument
 * @param clocks what its cases' dates are held against; none where its register brings no such dates
 * @param framework all that the framework describes
 */
public record Pack(
        String authority,
        String name,
        String digest,
        List<String> localities,
        List<RegisterLayout> registers,
        AcademicCalendar calendar,
        List<Activity> activities,
        List<Instrument> instruments,
        List<PackClock> clocks,
        Framework framework) {

    /** A pack with one register that describes nothing but the activities it runs. */
    public Pack(
            String authority,
            String name,
            String digest,
            List<String> localities,
            RegisterLayout register,
            AcademicCalendar calendar,
            List<Activity> activities,
            List<Instrument> instruments) {
        this(
                authority,
                name,
                digest,
                localities,
                List.of(register),
                calendar,
                activities,
                instruments,
                List.of(),
                Framework.NONE);
    }

    /** Copies the lists. */
    public Pack {
        localities = List.copyOf(localities);
        registers = List.copyOf(registers);
        activities = List.copyOf(activities);
        instruments = List.copyOf(instruments);
        clocks = List.copyOf(clocks);
    }

    /** Whom its registers may hold. */
    public Limits limits() {
        return new Limits(localities, framework.version().about().ages());
    }

    /** Every activity the framework describes, in its order. */
    public List<ProgrammeEntry> programme() {
        return framework.programme();
    }

    /**
     * What an academic year looks like for an activity: rounds that would open before the framework is used are
     * skipped.
     *
     * @param start the calendar year of its September
     */
    public List<Planned> year(Timing timing, WorkingDays workingDays, int start) {
        return new OpeningDays(timing, calendar, workingDays)
                .year(start).stream().map(this::inUse).toList();
    }

    private Planned inUse(Planned planned) {
        FrameworkVersion version = framework.version();
        return planned instanceof Planned.Opens opens && !version.isInUse(opens.opensOn())
                ? new Planned.Skipped(
                        opens.period(), "the framework isn't in use before " + DateWords.day(version.usedFrom()))
                : planned;
    }

    /**
     * What the framework has begun and doesn't come round here as it says: live activities, in the framework's order.
     */
    public Stream<ProgrammeEntry> notRun() {
        return programme().stream()
                .filter(entry -> entry.status() == Activity.Status.LIVE)
                .filter(entry -> activities.stream().noneMatch(run -> comesRound(run, entry)));
    }

    private static boolean comesRound(Activity run, ProgrammeEntry entry) {
        return run.id().equals(entry.id())
                && run.timing().cadence().equals(entry.timing().cadence());
    }

    /** The register of a kind of subject; an empty subject means the first one. */
    public Optional<RegisterLayout> register(String subject) {
        return registers.stream()
                .filter(register -> subject.isEmpty() || register.subject().equals(subject))
                .findFirst();
    }

    /** The register that an activity draws from. */
    public RegisterLayout registerOf(Activity activity) {
        return register(activity.subject())
                .orElseThrow(() -> new IllegalArgumentException(
                        "The pack of %s has no register of the subjects of %s".formatted(name, activity.title())));
    }

    /** The activity of an id. */
    public Activity activity(String id) {
        return activities.stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("The pack of %s has no activity %s".formatted(name, id)));
    }

    /** The tool outside of SEND QA that an activity's auditors answer in, if that isn't SEND QA. */
    public Optional<Tool> toolOf(Activity activity) {
        return framework.tools().stream()
                .filter(tool -> tool.id().equals(activity.entry().elsewhere()))
                .findFirst();
    }

    /** How somebody comes by an activity's papers: whoever is from outside maybe in another way. */
    public Way wayToPapers(Activity activity, Person person) {
        return activity.entry().papers().way(framework.participants().isExternal(person));
    }

    /** The newest version of an instrument. */
    public Instrument instrument(String id) {
        return instruments.stream()
                .filter(instrument -> instrument.id().equals(id))
                .max(Comparator.comparingInt(Instrument::version))
                .orElseThrow(
                        () -> new IllegalArgumentException("The pack of %s has no instrument %s".formatted(name, id)));
    }
}
