package org.sendqa.testing;

import org.sendqa.domain.report.ReportFiles;

class InMemoryReportFilesContractTest implements ReportFilesContract {

    private final InMemoryReportFiles files = new InMemoryReportFiles();

    @Override
    public ReportFiles files() {
        return files;
    }
}
