package org.sendqa.reporting;

import org.sendqa.domain.report.Reports.Released;

/** Names the versions of a report apart where people meet them: in a mail's subject and as files. */
final class EditionWords {

    private EditionWords() {}

    static String subject(Released report) {
        return report.version() == 1
                ? "Report: " + report.title()
                : "Report, version %d: %s".formatted(report.version(), report.title());
    }

    /** What a file is called by whoever saves it, such as {@code ehc-plan-audits-2026-04-version-2.pdf}. */
    static String fileName(Released report, String name) {
        String version = report.version() == 1 ? "" : "-version-" + report.version();
        return report.cycle().id() + version + name.substring(name.lastIndexOf('.'));
    }
}
