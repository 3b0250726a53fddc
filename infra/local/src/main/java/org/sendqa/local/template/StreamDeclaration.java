package org.sendqa.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A function that reads a table's stream.
 *
 * @param table the ARN of the table's stream
 * @param function the function's name
 * @param fromStart whether it starts with the oldest record rather than with the next one
 * @param batchSize at most so many records at once
 * @param retries how often a failing batch is repeated
 * @param bisects whether a failing batch is cut in halves
 * @param reportsItems whether the function answers with the records that failed
 * @param filters patterns of which a record must match one; empty if all are wanted
 * @param place for a refusal of a filter
 */
public record StreamDeclaration(
        String table,
        String function,
        boolean fromStart,
        int batchSize,
        int retries,
        boolean bisects,
        boolean reportsItems,
        List<JsonNode> filters,
        Place place) {}
