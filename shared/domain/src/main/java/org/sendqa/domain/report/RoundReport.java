package org.sendqa.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.ReopeningReason;
import org.sendqa.domain.instrument.Follows;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.pack.Activity.Note;
import org.sendqa.domain.pack.Activity.Target;
import org.sendqa.domain.report.Reports.Released;

/**
 * What a round of audits found, in counts alone: the figures behind every form the report takes. It holds no words of
 * an auditor and nothing of a single case.
 *
 * @param scales what the figures go by
 * @param grades the audits' overall grades
 * @param completion one for each draw, in the order they were drawn
 * @param sessions in which cases were looked at together; none where each was looked at by itself
 * @param findings one for each question on a scale but the overall one, in the order they are asked
 * @param overAYear what is held against a target, together with the rounds of the year before; none where there were
 *     none
 * @param notes values that the framework doesn't print as they stand
 */
public record RoundReport(
        Heading heading,
        Scales scales,
        Target target,
        Grades grades,
        List<Completion> completion,
        Shortfalls shortfalls,
        List<HeldSession> sessions,
        List<Finding> findings,
        List<OverAYear> overAYear,
        List<Note> notes,
        Sources sources) {

    /** Copies the lists. */
    public RoundReport {
        overAYear = List.copyOf(overAYear);
        completion = List.copyOf(completion);
        sessions = List.copyOf(sessions);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /** Of an activity's first round. */
    public RoundReport(
            Heading heading,
            Scales scales,
            Target target,
            Grades grades,
            List<Completion> completion,
            Shortfalls shortfalls,
            List<HeldSession> sessions,
            List<Finding> findings,
            List<Note> notes,
            Sources sources) {
        this(heading, scales, target, grades, completion, shortfalls, sessions, findings, List.of(), notes, sources);
    }

    /** Counts a round. The data is cut off at an instant, which becomes the report's own date. */
    public static RoundReport of(Round round, int version, Instant cutOff) {
        return new RoundReport(
                SourceCount.heading(round, version, cutOff),
                Scales.of(round.instrument()),
                round.activity().target(),
                GradeCount.of(round),
                CompletionCount.of(round),
                ShortfallCount.of(round),
                HeldSession.of(round),
                FindingCount.of(round),
                SourceCount.unstated(round),
                SourceCount.of(round));
    }

    /** The same together with the rounds before that were reported. */
    public RoundReport after(List<Released> released) {
        return new RoundReport(
                heading,
                scales,
                target,
                grades,
                completion,
                shortfalls,
                sessions,
                findings,
                OverAYear.of(this, released),
                notes,
                sources);
    }

    /** The shares that it holds against targets. */
    public List<Counted> counted() {
        String instrument = sources.tool().instrument();
        Stream<Counted> own =
                isGraded() && target.isSet() ? Stream.of(Counted.of("", instrument, scale(), share())) : Stream.empty();
        Stream<Counted> answers = held().stream()
                .map(Held::finding)
                .map(one -> Counted.of(one.question(), instrument, scales.steps(one.scale()), one.share()));
        return Stream.concat(own, answers).toList();
    }

    /** The steps of the audits' own grade, best first; none if audits have no grade. */
    public List<Grade> scale() {
        return scales.steps(scales.overall());
    }

    /** Whether the audits have a grade of their own; without one nothing is held against a target. */
    public boolean isGraded() {
        return !scale().isEmpty();
    }

    /** The findings on the scale of the audits' own grade: only these may be held against the target. */
    public List<Finding> onOverallScale() {
        return findings.stream()
                .filter(finding -> finding.scale().equals(scales.overall()))
                .toList();
    }

    /** The answers that are held against a target of their own, each with what was found, in the pack's order. */
    public List<Held> held() {
        return target.answers().stream()
                .flatMap(wanted -> findings.stream()
                        .filter(finding -> finding.question().equals(wanted.question()))
                        .map(finding -> new Held(finding, wanted.target())))
                .toList();
    }

    /** What the audits say to one question, and what they should. */
    public record Held(Finding finding, Target target) {}

    /** All draws' completion added up. */
    public Completion total() {
        return Completion.sum("In all", completion);
    }

    /** The share of all cases in the pass set: the figure the target is about. */
    public Share share() {
        return grades.all().share(scale());
    }

    /**
     * What the report is about.
     *
     * @param authority the authority's name
     * @param activity the activity's title
     * @param version 1 for the first report of a cycle
     * @param cutOff nothing that came in later is counted
     * @param rationale why an officer opened the round; empty if it came round by itself
     * @param themes what the cases of its draws had in common, where that was agreed for this round
     * @param because why it replaces the version before, in a version later than the first
     */
    public record Heading(
            CycleRef cycle,
            String authority,
            String activity,
            int version,
            Instant cutOff,
            LocalDate opensOn,
            LocalDate dueOn,
            LocalDate closesOn,
            String rationale,
            List<String> themes,
            List<ReopeningReason> because) {

        /** Copies the lists. */
        public Heading {
            themes = List.copyOf(themes);
            because = List.copyOf(because);
        }
    }

    /**
     * The grades given: of each case one, however many people audited it.
     *
     * @param stratum what the strata are, such as {@code locality}
     * @param disagreed the cases left out of all of them, since their auditors gave different grades
     */
    public record Grades(
            String stratum,
            Distribution all,
            List<Distribution> strata,
            List<Distribution> draws,
            Disagreed disagreed) {

        /** Of cases on which nobody disagrees. */
        public Grades(String stratum, Distribution all, List<Distribution> strata, List<Distribution> draws) {
            this(stratum, all, strata, draws, Disagreed.NONE);
        }

        /** Copies the lists. */
        public Grades {
            strata = List.copyOf(strata);
            draws = List.copyOf(draws);
        }
    }

    /**
     * What the figures can be traced back to.
     *
     * @param framework which text the round goes by, in a sentence; empty where that says nothing of itself
     * @param contact where the report can be had in other formats (BRI-48); empty where nobody is named
     */
    public record Sources(
            String framework, String contact, String packDigest, Tool tool, List<CertificateDigest> certificates) {

        /** Of a framework that says nothing of itself. */
        public Sources(String packDigest, Tool tool, List<CertificateDigest> certificates) {
            this("", "", packDigest, tool, certificates);
        }

        /** Copies the list. */
        public Sources {
            certificates = List.copyOf(certificates);
        }
    }

    /** The instrument as far as its versions go, so that questions can be followed from round to round. */
    public record Tool(String instrument, String title, int version, Follows follows) {}

    /** The digest of a draw's certificate, under the draw's title. */
    public record CertificateDigest(String draw, String digest) {}
}
