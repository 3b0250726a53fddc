package org.sendqa.testing;

import org.sendqa.domain.report.Reports;

class InMemoryReportsContractTest implements ReportsContract {

    private final InMemoryReports reports = new InMemoryReports();

    @Override
    public Reports reports() {
        return reports;
    }
}
