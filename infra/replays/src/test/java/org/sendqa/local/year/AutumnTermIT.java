package org.sendqa.local.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.local.LocalAws;
import org.sendqa.local.colleagues.Colleague;
import org.sendqa.local.councils.Council;
import org.sendqa.local.mail.Mail;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One authority's autumn term, and that of a made-up sixth one, as {@code make year} replays a whole year. */
class AutumnTermIT {

    private static final Path ROOT = Path.of("../..");

    /** The term's rounds all open in its first half. */
    private static final LocalDate LAST_OPENING = LocalDate.of(2026, 10, 23);

    @TempDir
    private static Path folder;

    private static List<Row> rows;
    private static List<Row> sixth;
    private static List<String> complaints;
    private static long throughExports;
    private static List<Integer> casesOfSessions;
    private static String sessionsReport;
    private static List<String> reportsMailed;
    private static final List<Row> HEARD = new ArrayList<>();

    @BeforeAll
    static void replay() throws IOException {
        Path packs = SixthPack.beside("bwd", ROOT, folder.resolve("authorities"));
        Season season = new Season("2026-27", 2026, Council.named(packs, "all"));
        YearFiles files = new YearFiles(folder);
        try (LocalAws aws = Stage.open(ROOT, packs, season.councils(), season.start())) {
            List<Row> all = new Replay(aws, files, HEARD::add).play(season.councils(), season.label(), LAST_OPENING);
            rows = Row.of(season.councils().getFirst(), all);
            sixth = Row.of(season.councils().getLast(), all);
            complaints = Complaints.of(all, aws);
            throughExports = submittedThrough("invision360", aws);
            casesOfSessions = casesOfSessions(aws);
            sessionsReport = report("level-4-cases", season.councils().getFirst(), aws);
            reportsMailed = aws.mails().stream()
                    .filter(mail -> !mail.attachments().isEmpty())
                    .map(Mail::subject)
                    .toList();
            CycleList.write(files.file("cycles.csv"), all);
            files.write("year.html", new YearPage(season, all).html());
        }
    }

    @Test
    void aSixthAuthoritysRoundsRunFromRegisterToReportWithoutALineOfCode() {
        assertThat(sixth)
                .filteredOn(row -> row.draws() && !row.opened().isEmpty())
                .extracting(Row::activity, Row::drawn, Row::allocated, Row::reported)
                .containsExactly(tuple("plan-audits", 6, 6, "reported"), tuple("review-audits", 4, 4, "reported"));
        assertThat(sixth).filteredOn(Row::draws).allMatch(row -> row.opened().isEmpty() || row.submitted() > 0);
        assertThat(sixth).noneMatch(row -> row.expected().isKnown());
    }

    @Test
    void everyRoundOfTheTermDrewWhatTheFrameworkAsksForOrSaysWhyNot() {
        assertThat(complaints).isEmpty();
        assertThat(rows).extracting(Row::activity).contains("compliance-audits");
        assertThat(rows)
                .filteredOn(Row::draws)
                .allSatisfy(row -> assertThat(row.expected().number()).isEqualTo(row.drawn()));
    }

    @Test
    void auditsAreReportedOnceTheRoundIsOver() {
        assertThat(rows)
                .filteredOn(row -> row.activity().equals("compliance-audits"))
                .allSatisfy(row -> {
                    assertThat(row.reported()).isEqualTo("reported");
                    assertThat(row.submitted()).isBetween(row.allocated() / 2, row.allocated());
                    assertThat(row.frame()).isGreaterThan(row.drawn());
                });
        assertThat(HEARD)
                .allMatch(Row::draws)
                .containsAll(rows.stream().filter(Row::draws).toList());
    }

    @Test
    void whatTheFrameworkHasAnsweredInAnotherToolCameInThroughItsExports() {
        assertThat(throughExports)
                .isPositive()
                .isEqualTo(rows.stream()
                        .filter(row -> row.activity().equals("compliance-audits"))
                        .mapToLong(Row::submitted)
                        .sum());
    }

    @Test
    void levelFoursCasesAreInOnceTheRecordOfTheirTwoSessionsOfThreeIsWhole() {
        assertThat(casesOfSessions).containsExactly(3, 3);
        assertThat(rows)
                .filteredOn(row -> row.activity().equals("level-4-cases"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.allocated()).isEqualTo(6);
                    assertThat(row.submitted()).isEqualTo(6);
                });
    }

    @Test
    void itsReportSaysOfBothSessionsWhenTheyWereHeldWhoCameAndWhatCameOfEachCaseInItsOrder() {
        assertThat(sessionsReport)
                .containsPattern("session 1 on \\d{1,2} \\w+ 2026: \\d+ people came")
                .containsPattern("session 2 on \\d{1,2} \\w+ 2026: \\d+ people came")
                .containsPattern(
                        "<th scope=\"row\">3</th><td class=\"number\">[4-9]</td><td>Everybody who sat on it agreed")
                .doesNotContain("<th scope=\"row\">4</th><td class=\"number\">");
        assertThat(reportsMailed).anyMatch(subject -> subject.contains("Level 4: the term's six cases"));
    }

    @Test
    void theFamiliesOfAllSixCasesAreDrawnAndNoTalkWithThemIsHandedOutAsAnAudit() {
        assertThat(rows)
                .filteredOn(row -> row.activity().equals("level-3-interviews"))
                .filteredOn(row -> !row.opened().isEmpty())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.drawn()).isEqualTo(6);
                    assertThat(row.allocated()).isZero();
                    assertThat(row.reported()).isEqualTo(RoundOutcome.NOT_BUILT);
                });
    }

    @Test
    void theListOfCyclesHasALineForEachRoundUnderItsHeadings() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("cycles.csv")))
                .hasSize(rows.size() + sixth.size() + 1)
                .startsWith("authority,activity,period,opened,due,planned,frame,drawn,shortfall,allocated,unfilled,"
                        + "submitted,overdue,reported,expected,difference_reason");
    }

    @Test
    void thePageShowsEachLiveActivityInALineOfItsOwn() throws IOException {
        String page = Files.readString(folder.resolve("year.html"));
        assertThat(page)
                .contains("<h2>Blackburn with Darwen</h2>", "20 / 20", RoundOutcome.NOT_BUILT)
                .contains("<h2>Sampleshire</h2>", "There is nothing to compare with");
    }

    /** The page of a round's report, as an officer opens it. */
    private static String report(String activity, Council council, LocalAws aws) throws IOException {
        Row round = rows.stream()
                .filter(row -> row.activity().equals(activity) && !row.opened().isEmpty())
                .findFirst()
                .orElseThrow();
        String page = "/reports/%s-%s".formatted(activity, round.period());
        String address = new Colleague(aws, council.authority(), council.officer())
                .get(page)
                .path("files")
                .path("report.html")
                .asText();
        Path file = Files.createTempFile(folder, activity, ".html");
        Colleague.download(address, file);
        return Files.readString(file);
    }

    /** By the histories: how many agreed cases each record of a session was saved with. */
    private static List<Integer> casesOfSessions(LocalAws aws) {
        return noted("cases", aws)
                .map(cases -> cases.split(" agreed", -1).length - 1)
                .toList();
    }

    /** By the histories: each submission notes the tool that it came from. */
    private static long submittedThrough(String tool, LocalAws aws) {
        return noted("tool", aws).filter(tool::equals).count();
    }

    private static Stream<String> noted(String detail, LocalAws aws) {
        String table = aws.declarations().tables().getFirst().name();
        return aws.tables().scanPaginator(scan -> scan.tableName(table)).items().stream()
                .filter(item -> item.containsKey("details"))
                .flatMap(item -> Stream.ofNullable(item.get("details")))
                .flatMap(details -> Stream.ofNullable(details.m().get(detail)))
                .map(AttributeValue::s);
    }
}
