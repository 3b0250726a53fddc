package org.sendqa.local.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Reads a table's stream on from where it was read last, shard by shard. */
final class TableStream {

    private final DynamoDbStreamsClient client;
    private final String arn;
    private final StreamPositions positions;

    /** Reads the stream of this ARN, as DynamoDB Local calls it. */
    TableStream(DynamoDbStreamsClient client, String arn, StreamPositions positions) {
        this.client = client;
        this.arn = arn;
        this.positions = positions;
    }

    /** All records since the last call, in order. */
    List<Record> read() {
        List<Record> records = new ArrayList<>();
        var shards = client.describeStream(request -> request.streamArn(arn))
                .streamDescription()
                .shards();
        for (Shard shard : shards) {
            read(shard.shardId(), records);
        }
        return records;
    }

    /** Remembers that what was read has been dealt with. */
    void save() {
        positions.save();
    }

    private void read(String shard, List<Record> records) {
        @Nullable String iterator = iterator(shard);
        while (iterator != null) {
            String from = iterator;
            GetRecordsResponse page = client.getRecords(request -> request.shardIterator(from));
            for (Record record : page.records()) {
                records.add(record);
                positions.read(shard, record.dynamodb().sequenceNumber());
            }
            iterator = page.records().isEmpty() ? null : page.nextShardIterator();
        }
    }

    private String iterator(String shard) {
        var oldest = GetShardIteratorRequest.builder()
                .streamArn(arn)
                .shardId(shard)
                .shardIteratorType(ShardIteratorType.TRIM_HORIZON)
                .build();
        var request = positions
                .last(shard)
                .map(last -> oldest.toBuilder()
                        .shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER)
                        .sequenceNumber(last)
                        .build())
                .orElse(oldest);
        try {
            return client.getShardIterator(request).shardIterator();
        } catch (TrimmedDataAccessException tooOld) {
            return client.getShardIterator(oldest).shardIterator();
        }
    }
}
