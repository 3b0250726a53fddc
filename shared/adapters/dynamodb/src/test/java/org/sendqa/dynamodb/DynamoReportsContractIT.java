package org.sendqa.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.report.Reports;
import org.sendqa.testing.ReportsContract;

@ExtendWith(DynamoDbLocal.class)
class DynamoReportsContractIT implements ReportsContract {

    private final DynamoReports reports;

    DynamoReportsContractIT(Table table) {
        this.reports = new DynamoReports(table);
    }

    @Override
    public Reports reports() {
        return reports;
    }
}
