package org.sendqa.domain.pack;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.time.Window;

/**
 * One quality-assurance activity that the engine runs: it comes round and draws subjects.
 *
 * @param entry what every activity of the framework has
 * @param repeatMonths a case drawn so many months back or less isn't drawn again
 * @param draws in the order in which they are drawn; a case drawn by an earlier one is left out of the later
 * @param notes values whose basis isn't stated, for the report's footnotes
 */
public record Activity(
        ProgrammeEntry entry,
        Window window,
        int repeatMonths,
        List<DrawPlan> draws,
        String instrument,
        Deadlines deadlines,
        Target target,
        Audience audience,
        List<Note> notes) {

    /** Copies the lists. */
    public Activity {
        draws = List.copyOf(draws);
        notes = List.copyOf(notes);
    }

    /** An audit of which the framework says nothing else. */
    public Activity(
            String id,
            String title,
            Status status,
            Timing timing,
            Window window,
            int repeatMonths,
            List<DrawPlan> draws,
            String instrument,
            Deadlines deadlines,
            Target target,
            Audience audience,
            List<Note> notes) {
        this(
                ProgrammeEntry.of(id, title, status, timing),
                window,
                repeatMonths,
                draws,
                instrument,
                deadlines,
                target,
                audience,
                notes);
    }

    /** What keys and addresses name it by. */
    public String id() {
        return entry.id();
    }

    /** As people read it. */
    public String title() {
        return entry.title();
    }

    /** Whoever holds one of these roles may be given its audits. */
    public List<String> auditorRoles() {
        return draws.stream()
                .flatMap(draw -> draw.allocation().roles().stream())
                .distinct()
                .toList();
    }

    /** The draws whose cases nobody audits: each is called after the activity that goes on with them. */
    public List<DrawPlan> handedOn() {
        return draws.stream().filter(draw -> draw.allocation().isNone()).toList();
    }

    /** How the cases of one of its draws are looked at together. */
    public SessionPlan sessionsOf(String draw) {
        return draws.stream()
                .filter(plan -> plan.id().equals(draw))
                .map(DrawPlan::sessions)
                .findFirst()
                .orElse(SessionPlan.NONE);
    }

    /** By what the theme of a round may pick the cases of one of its draws. */
    public ThemeRule themeOf(String draw) {
        return draws.stream()
                .filter(plan -> plan.id().equals(draw))
                .map(DrawPlan::theme)
                .findFirst()
                .orElse(ThemeRule.NONE);
    }

    /** What it draws: the subject whose register it draws from. */
    public String subject() {
        return entry.subject().isEmpty() ? RegisterLayout.PLAN : entry.subject();
    }

    /** Whether it opens cycles by itself. */
    public Status status() {
        return entry.status();
    }

    /** When it comes round, and how long before that a draw's seed commitment is published. */
    public Timing timing() {
        return entry.timing();
    }

    /** Whether an activity ever opens a cycle by itself; only a live one does (T34). */
    public enum Status {
        /** Comes round by its cadence. */
        LIVE,
        /** Tried out on demand; its results stay apart. */
        PILOT,
        /** Announced by the framework, not begun. */
        PLANNED,
        /** May be switched on. */
        OPTIONAL,
        /** Begun by a person, with a reason. */
        AS_REQUIRED
    }

    /**
     * One draw of the activity.
     *
     * @param sample whom it takes
     * @param reserves how many further tickets each stratum keeps as reserves, shown on the certificate
     * @param allocation who audits the cases and who may not
     * @param sessions how they are looked at together, if they are
     * @param proposal what is shown where their number is agreed each time
     * @param theme by what the theme of a round may pick them
     */
    public record DrawPlan(
            String id,
            String title,
            SamplePlan sample,
            int reserves,
            AllocationPlan allocation,
            SessionPlan sessions,
            Proposal proposal,
            ThemeRule theme) {

        /** A draw whose cases are looked at one by one, and whose number nobody proposes. */
        public DrawPlan(String id, String title, SamplePlan sample, int reserves, AllocationPlan allocation) {
            this(id, title, sample, reserves, allocation, SessionPlan.NONE, Proposal.NONE, ThemeRule.NONE);
        }

        /** The limits of its number of cases, if that is agreed for each round. */
        public Optional<Amount.Agreed> agreed() {
            return sample.quota() instanceof Quota.Total(var _, Amount.Agreed agreed, var _)
                    ? Optional.of(agreed)
                    : Optional.empty();
        }

        /** The same, and the framework's own number where only a theme is agreed for each round. */
        public Optional<Amount.Agreed> toAgree() {
            return theme.isAsked() && sample.quota() instanceof Quota.Total(var _, Amount.Fixed(int cases), var _)
                    ? Optional.of(new Amount.Agreed(cases, cases, true))
                    : agreed();
        }
    }

    /**
     * When things are due, in working days.
     *
     * @param confirmAfter after the draw the sample counts as checked by itself
     * @param due after allocation the audit is due
     * @param closes after the due date the cycle closes
     * @param approveAfter after the report is made it counts as approved by itself
     * @param remindBefore before the due date, and again on it
     * @param remindEvery after the due date, until closing
     */
    public record Deadlines(
            int confirmAfter, int due, int closes, int approveAfter, int remindBefore, int remindEvery) {}

    /**
     * A share of audits that must reach a grade of the scale's pass set, as an exact fraction.
     *
     * @param words as reports print it
     * @param answers shares that the answers to single questions must reach, apart from it (DOR-32)
     */
    public record Target(int numerator, int denominator, String words, List<OfAnswers> answers) {

        /** Of a framework that prints none: nothing is held against it (T02). */
        public static final Target NONE = new Target(0, 1, "");

        /** Copies the list. */
        public Target {
            answers = List.copyOf(answers);
        }

        /** A share of the audits alone. */
        public Target(int numerator, int denominator, String words) {
            this(numerator, denominator, words, List.of());
        }

        /** The same, with shares of answers beside it. */
        public Target with(List<OfAnswers> others) {
            return new Target(numerator, denominator, words, others);
        }

        /** Whether the framework prints one. */
        public boolean isSet() {
            return numerator > 0;
        }
    }

    /**
     * A share of the answers to one question that must be in the pass set of its scale.
     *
     * @param question the question's id
     */
    public record OfAnswers(String question, Target target) {}

    /**
     * Who gets the report, and how.
     *
     * @param roles everybody in one of these roles
     */
    public record Audience(List<String> roles) {

        /** Copies the roles. */
        public Audience {
            roles = List.copyOf(roles);
        }
    }

    /**
     * A value that the framework doesn't print as it stands, for footnotes.
     *
     * @param what the value in words
     * @param basis how sure it is
     * @param row the framework row it answers to
     */
    public record Note(String what, Basis basis, String row) {}

    /** How sure a value is. */
    public enum Basis {
        STATED,
        DERIVED,
        INFERRED,
        ASSUMED
    }
}
