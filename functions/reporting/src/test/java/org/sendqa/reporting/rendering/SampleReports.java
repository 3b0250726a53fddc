package org.sendqa.reporting.rendering;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.sendqa.domain.instrument.Follows;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.Scale;
import org.sendqa.domain.pack.Activity.Basis;
import org.sendqa.domain.pack.Activity.Note;
import org.sendqa.domain.pack.Activity.Target;
import org.sendqa.domain.report.Completion;
import org.sendqa.domain.report.Disagreed;
import org.sendqa.domain.report.Distribution;
import org.sendqa.domain.report.Finding;
import org.sendqa.domain.report.HandedBack;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.domain.report.RoundReport.CertificateDigest;
import org.sendqa.domain.report.RoundReport.Grades;
import org.sendqa.domain.report.RoundReport.Heading;
import org.sendqa.domain.report.RoundReport.Sources;
import org.sendqa.domain.report.RoundReport.Tool;
import org.sendqa.domain.report.Scales;
import org.sendqa.domain.report.Share;
import org.sendqa.domain.report.Shortfalls;
import org.sendqa.domain.report.Shortfalls.Papers;
import org.sendqa.domain.report.Shortfalls.Reason;
import org.sendqa.domain.report.Shortfalls.ShortStratum;
import org.sendqa.domain.report.Shortfalls.Unfilled;
import org.sendqa.domain.report.Shortfalls.Withdrawn;

/** Reports of rounds that went well, badly or not at all. */
public final class SampleReports {

    private static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);
    private static final List<String> PLACES = List.of("Ash", "Beech", "Cedar", "Elm", "Hazel", "Oak");

    private static final Scale GRADES = new Scale(
            "grades",
            Scale.Shape.GRADE,
            List.of(
                    new Grade("outstanding", "Outstanding", true),
                    new Grade("good", "Good", true),
                    new Grade("requires-improvement", "Requires Improvement", false),
                    new Grade("inadequate", "Inadequate", false)));
    static final Scale INCLUSION = new Scale(
            "inclusion",
            Scale.Shape.INCLUSION,
            List.of(
                    new Grade("fully", "Fully included", true),
                    new Grade("partly", "Partly included", false),
                    new Grade("not", "Not included", false)));

    private static final Sources SOURCES = new Sources(
            DIGEST,
            new Tool("ehc-plan-audit", "Audit of an EHC plan", 1, Follows.NONE),
            List.of(
                    new CertificateDigest("Team Manager audits", DIGEST),
                    new CertificateDigest("Provision Lead audits", DIGEST)));

    private SampleReports() {}

    /** Eleven of twelve came in, nine of them Good or better, one late, one Inadequate in Oak. */
    public static RoundReport aRound() {
        Grades grades = new Grades(
                "locality",
                new Distribution("In all", List.of(2, 7, 1, 1)),
                List.of(
                        place(0, 0, 2, 0, 0),
                        place(1, 1, 1, 0, 0),
                        place(2, 0, 1, 1, 0),
                        place(3, 1, 1, 0, 0),
                        place(4, 0, 1, 0, 0),
                        place(5, 0, 1, 0, 1)),
                List.of(
                        new Distribution("Team Manager audits", List.of(1, 4, 0, 1)),
                        new Distribution("Provision Lead audits", List.of(1, 3, 1, 0))));
        List<Completion> completion = List.of(
                new Completion("Team Manager audits", 6, 6, 6, HandedBack.NONE, 0, 6, 1),
                new Completion("Provision Lead audits", 6, 6, 6, HandedBack.NONE, 0, 5, 0));
        return report("Sample Council", grades, completion, replacedAndWithoutPapers(), findings());
    }

    /**
     * The same, and two more cases on which their auditors don't agree: one grade in four passes, one is the lowest.
     */
    static RoundReport withDisagreement() {
        RoundReport one = aRound();
        Grades agreed = one.grades();
        Grades grades =
                new Grades(agreed.stratum(), agreed.all(), agreed.strata(), agreed.draws(), new Disagreed(2, 0, 1, 1));
        return report("Sample Council", grades, one.completion(), one.shortfalls(), one.findings());
    }

    private static Shortfalls replacedAndWithoutPapers() {
        return new Shortfalls(
                List.of(),
                List.of(),
                List.of(),
                new Papers(List.of(new Papers.Missing("advice", 2)), 1),
                List.of(new Reason(Reason.UNNAMED, 1)));
    }

    /** The same round, with its data cut off at another instant. */
    public static RoundReport compiledOn(String cutOff) {
        return changed(SampleHeadings.compiledOn(Instant.parse(cutOff)), aRound().target(), aRound().notes());
    }

    /** The same round after it was reopened, in version 2. */
    public static RoundReport reopened() {
        return changed(SampleHeadings.reopened(), aRound().target(), aRound().notes());
    }

    /** The same round, opened by an officer. */
    public static RoundReport opened(String rationale) {
        return changed(SampleHeadings.opened(rationale), aRound().target(), aRound().notes());
    }

    /** The same round under a framework that prints no target. */
    public static RoundReport withoutTarget() {
        return changed(aRound().heading(), Target.NONE, aRound().notes());
    }

    /** The same round under a framework that leaves so much open that its notes fill more than a page. */
    public static RoundReport withManyNotes() {
        Note note = new Note("Where the framework is silent, this is what the round goes by", Basis.ASSUMED, "DOR-33");
        return changed(aRound().heading(), aRound().target(), Collections.nCopies(90, note));
    }

    private static RoundReport changed(Heading heading, Target target, List<Note> notes) {
        RoundReport round = aRound();
        return new RoundReport(
                heading,
                round.scales(),
                target,
                round.grades(),
                round.completion(),
                round.shortfalls(),
                round.sessions(),
                round.findings(),
                notes,
                round.sources());
    }

    /** A round nobody answered, short of cases and auditors. */
    public static RoundReport nothingSubmitted() {
        List<Distribution> places = PLACES.stream()
                .map(place -> new Distribution(place, List.of(0, 0, 0, 0)))
                .toList();
        Grades grades = new Grades("locality", new Distribution("In all", List.of(0, 0, 0, 0)), places, List.of());
        Shortfalls shortfalls = new Shortfalls(
                List.of(new ShortStratum("Team Manager audits", "Elm", 1, 0)),
                List.of(new Withdrawn("Team Manager audits", "Ash")),
                List.of(new Unfilled("Team Manager audits", "Oak", "All six Team Managers worked on the case.")),
                Papers.NONE,
                List.of(new Reason("moved", 5), new Reason("unheard-of", 6), new Reason(Reason.UNNAMED, 2)));
        return report(
                "Sample Council",
                grades,
                List.of(new Completion("Team Manager audits", 6, 5, 4, new HandedBack(1, 0, 0, 0, 0), 0, 0, 0)),
                shortfalls,
                List.of(finding("Views", "Are views heard?", new Share(0, 0), 0)));
    }

    /** Names of sixty characters and more, with what markup would trip over. */
    public static RoundReport withLongNames() {
        String name = "Sample <Borough> & \"District\" of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
        Distribution one = new Distribution(name, List.of(0, 1, 0, 0));
        return report(
                name,
                new Grades("locality", one, List.of(one), List.of(one)),
                List.of(new Completion(name, 1, 1, 1, HandedBack.NONE, 0, 1, 0)),
                new Shortfalls(List.of(), List.of(), List.of(), Papers.NONE, List.of()),
                List.of(finding(name, "=SUM(A1:A9) ".repeat(9) + name, new Share(1, 1), 0)));
    }

    /** The same round, with audits that went back. */
    public static RoundReport handedBack(HandedBack all) {
        RoundReport round = aRound();
        return report(
                "Sample Council",
                round.grades(),
                List.of(new Completion("Team Manager audits", 6, 6, 6 + all.total(), all, 1, 4, 1)),
                round.shortfalls(),
                findings());
    }

    /** Every question but the overall one didn't apply. */
    public static RoundReport nothingApplies() {
        RoundReport round = aRound();
        return report(
                "Sample Council",
                round.grades(),
                round.completion(),
                round.shortfalls(),
                List.of(finding("Adulthood", "Does the plan prepare for adult life?", new Share(0, 0), 11)));
    }

    static RoundReport report(
            String authority,
            Grades grades,
            List<Completion> completion,
            Shortfalls shortfalls,
            List<Finding> findings) {
        return new RoundReport(
                SampleHeadings.of(authority),
                new Scales("grades", List.of(GRADES, INCLUSION)),
                new Target(80, 100, "80% of audits are Good or better"),
                grades,
                completion,
                shortfalls,
                List.of(),
                findings,
                List.of(new Note("Provision Leads audit monthly", Basis.ASSUMED, "DOR-34")),
                SOURCES);
    }

    static Finding finding(String section, String words, Share share, int notApplicable) {
        List<Integer> counts = List.of(0, share.passes(), share.of() - share.passes(), 0);
        return new Finding(words, section, words, "grades", counts, share, notApplicable);
    }

    private static Distribution place(int index, Integer... counts) {
        return new Distribution(PLACES.get(index), List.of(counts));
    }

    private static List<Finding> findings() {
        return List.of(
                finding("Views and wishes", "Are the child's views heard throughout?", new Share(10, 11), 0),
                finding("Views and wishes", "Do the family's aspirations shape the outcomes?", new Share(9, 11), 0),
                finding("Needs and provision", "Is each need met by provision that is specific?", new Share(6, 11), 0),
                finding("Needs and provision", "Does health advice reach into the plan?", new Share(7, 10), 1),
                finding("Needs and provision", "Is social care advice taken up?", new Share(4, 8), 3),
                finding("Looking ahead", "Are outcomes measurable and in reach?", new Share(11, 11), 0),
                finding("Looking ahead", "Does the plan prepare for adult life?", new Share(4, 5), 6));
    }
}
