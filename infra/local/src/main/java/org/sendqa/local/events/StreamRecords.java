package org.sendqa.local.events;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.sendqa.local.template.PseudoParameters;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** Writes a stream's record as Lambda shows it to a function. */
final class StreamRecords {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private StreamRecords() {}

    /**
     * One record.
     *
     * @param now the local AWS's time, which stands for the time of the change: DynamoDB Local only knows the machine's
     */
    static ObjectNode of(Record record, String streamArn, Instant now) {
        ObjectNode json = JSON.objectNode();
        json.put("eventID", record.eventID()).put("eventName", record.eventNameAsString());
        json.put("eventVersion", "1.1").put("eventSource", "aws:dynamodb");
        json.put("awsRegion", PseudoParameters.REGION).put("eventSourceARN", streamArn);
        ObjectNode change = json.putObject("dynamodb").put("ApproximateCreationDateTime", now.getEpochSecond());
        change.set("Keys", item(record.dynamodb().keys()));
        if (record.dynamodb().hasNewImage()) {
            change.set("NewImage", item(record.dynamodb().newImage()));
        }
        if (record.dynamodb().hasOldImage()) {
            change.set("OldImage", item(record.dynamodb().oldImage()));
        }
        change.put("SequenceNumber", record.dynamodb().sequenceNumber());
        change.put("SizeBytes", record.dynamodb().sizeBytes());
        change.put("StreamViewType", record.dynamodb().streamViewTypeAsString());
        return json;
    }

    private static ObjectNode item(Map<String, AttributeValue> attributes) {
        ObjectNode item = JSON.objectNode();
        attributes.forEach((name, value) -> item.set(name, attribute(value)));
        return item;
    }

    private static ObjectNode attribute(AttributeValue value) {
        ObjectNode json = JSON.objectNode();
        switch (value.type()) {
            case S -> json.put("S", value.s());
            case N -> json.put("N", value.n());
            case BOOL -> json.put("BOOL", value.bool());
            case NUL -> json.put("NULL", true);
            case B -> json.put("B", base64(value.b()));
            case M -> json.set("M", item(value.m()));
            case L ->
                json.putArray("L")
                        .addAll(value.l().stream().map(StreamRecords::attribute).toList());
            case SS -> value.ss().forEach(json.putArray("SS")::add);
            case NS -> value.ns().forEach(json.putArray("NS")::add);
            case BS -> value.bs().stream().map(StreamRecords::base64).forEach(json.putArray("BS")::add);
            case UNKNOWN_TO_SDK_VERSION -> throw new IllegalStateException("An attribute of an unknown type.");
        }
        return json;
    }

    private static String base64(SdkBytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.asByteArray());
    }
}
