package org.sendqa.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Reads the SAM event DynamoDB, an event source mapping. */
final class StreamReader {

    private static final int LAMBDA_DEFAULT_BATCH = 100;

    private StreamReader() {}

    static StreamDeclaration read(Properties event, String function) {
        event.accept("MaximumBatchingWindowInSeconds", "MaximumRecordAgeInSeconds");
        var _ = Destination.onFailure(event);
        event.only("ParallelizationFactor", "1");
        event.only("Enabled", "true");
        event.only("StartingPosition", "TRIM_HORIZON", "LATEST");
        if (!event.has("MaximumRetryAttempts")) {
            throw event.problem("MaximumRetryAttempts", "is missing: Lambda would repeat a bad record for a day.");
        }
        return new StreamDeclaration(
                event.text("Stream"),
                function,
                event.text("StartingPosition").equals("TRIM_HORIZON"),
                event.number("BatchSize", LAMBDA_DEFAULT_BATCH),
                event.number("MaximumRetryAttempts", 0),
                event.text("BisectBatchOnFunctionError", "false").equals("true"),
                event.texts("FunctionResponseTypes").contains("ReportBatchItemFailures"),
                filters(event),
                event.place());
    }

    private static List<JsonNode> filters(Properties event) {
        if (!event.has("FilterCriteria")) {
            return List.of();
        }
        return event.inner(
                "FilterCriteria", criteria -> criteria.each("Filters", filter -> JsonValues.parse(filter, "Pattern")));
    }
}
