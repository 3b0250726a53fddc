package org.sendqa.reporting;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.report.ReportFiles;
import org.sendqa.domain.report.Reports;
import org.sendqa.domain.report.Reports.Released;

/** Shows a person the reports that are meant for one of their roles, and no trace of others. */
final class ReadReports {

    private final Reports reports;
    private final ReportFiles files;

    ReadReports(Reports reports, ReportFiles files) {
        this.reports = reports;
        this.files = files;
    }

    /** The reports a person may read, newest period first. */
    List<Released> of(Person person) {
        return reports.all(person.authority()).stream()
                .filter(report -> report.roles().stream().anyMatch(person::is))
                .toList();
    }

    /** The newest report of a cycle, by the cycle's id; empty if there is none that the person may read. */
    Optional<Released> of(Person person, String cycle) {
        return of(person).stream()
                .filter(report -> report.cycle().id().equals(cycle))
                .findFirst();
    }

    /** An address for each file of a report, by the file's name, for a few minutes. */
    Map<String, URI> links(Released report) {
        Map<String, URI> links = new TreeMap<>();
        report.keys().forEach((name, key) -> links.put(name, files.link(key, EditionWords.fileName(report, name))));
        return links;
    }
}
