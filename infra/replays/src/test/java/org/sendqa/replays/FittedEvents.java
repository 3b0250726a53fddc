package org.sendqa.replays;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.sendqa.local.LocalAws;
import org.sendqa.local.colleagues.Colleague;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Puts the ids that a run has made in the place of the sample events' own: of a drawn case, an audit, a concern … */
record FittedEvents(LocalAws aws) {

    private static final String CASE = "0123456789abcdef01234567";
    private static final String AUDIT = "ehc-plan-audits-2026-04-0001";
    private static final String CONCERN = "11667c32cb13c58e6c0b4631";
    private static final String LETTER = "10415bc9ee4355028720fda5c50b57c42b7e8f9d1129c939965552feb368e428";

    String json(SampleEvent event) {
        String json = event.json();
        if (json.contains(CASE)) {
            return json.replace(CASE, drawnCase());
        }
        if (json.contains(AUDIT)) {
            return json.replace(AUDIT, audit());
        }
        if (json.contains(CONCERN)) {
            return json.replace(CONCERN, concern());
        }
        return json.contains(LETTER) ? json.replace(LETTER, letter()) : json;
    }

    /** One of the month's people, by the subject of their account. */
    Colleague colleague(String subject) {
        return new Colleague(aws, "dor", subject);
    }

    private Colleague officer() {
        return colleague("sample-qa-officer-1");
    }

    private String drawnCase() {
        JsonNode cycle = officer().get("/cycles/ehc-plan-audits-2026-04");
        return cycle.at("/draws/0/cases/0/drawId").asText();
    }

    private String audit() {
        return colleague("sample-team-manager-1")
                .get("/audits")
                .at("/audits/0/audit")
                .asText();
    }

    private String concern() {
        return officer().get("/concerns").at("/concerns/0/concern").asText();
    }

    /** One of those that wait in the outbox. */
    private String letter() {
        QueryRequest pending = QueryRequest.builder()
                .tableName(aws.declarations().tables().getFirst().name())
                .indexName("due")
                .keyConditionExpression("due = :pending")
                .expressionAttributeValues(Map.of(":pending", AttributeValue.fromS("dor|outbox|pending")))
                .build();
        return aws.tables().query(pending).items().stream()
                .map(item -> item.getOrDefault("pk", AttributeValue.fromS("")).s())
                .map(key -> key.substring(key.lastIndexOf('|') + 1))
                .findFirst()
                .orElse(LETTER);
    }
}
