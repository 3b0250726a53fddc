package org.sendqa.reporting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.report.Edition;
import org.sendqa.domain.report.ReportFiles;
import org.sendqa.domain.report.ReportReader;
import org.sendqa.domain.report.Reports.Released;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.reporting.rendering.Page;

/**
 * A report whose files lie ready: before its release officers read it, afterwards its audience.
 *
 * @param figures what it counts
 * @param audience the roles that it is mailed to
 * @param findingsTo the contributions whose makers get what the audits found with it
 * @param released as it stands in the list once it is out
 */
record MadeReport(RoundReport figures, List<String> audience, List<String> findingsTo, Released released) {

    private static final List<String> NAMES =
            List.of(ReportFiles.FIGURES, ReportFiles.PAGE, ReportFiles.PAPER, ReportFiles.WORKBOOK);

    /** Reads an edition's figures and says where its files are and whom they are for. */
    static MadeReport read(ReportFiles files, Edition edition, Activity activity) {
        List<String> audience = activity.audience().roles();
        RoundReport figures = ReportReader.read(files.read(files.key(edition, ReportFiles.FIGURES)));
        Map<String, String> keys =
                NAMES.stream().collect(Collectors.toMap(name -> name, name -> files.key(edition, name)));
        List<String> readers = Stream.concat(audience.stream(), Stream.of(Person.QA_OFFICER))
                .distinct()
                .toList();
        Released released =
                new Released(edition.cycle(), edition.version(), Page.title(figures), keys, readers, figures.counted());
        return new MadeReport(figures, audience, activity.entry().findings().to(), released);
    }
}
