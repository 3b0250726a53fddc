package org.sendqa.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class TableTest {

    @Test
    void aWriteThatCrossedAnotherComesAgainUnlessAConditionRefusedIt() {
        assertThat(Table.crossedAnother(cancelled("None", "TransactionConflict")))
                .isTrue();
        assertThat(Table.crossedAnother(cancelled("ConditionalCheckFailed", "TransactionConflict")))
                .isFalse();
        assertThat(Table.crossedAnother(cancelled("ThrottlingError"))).isFalse();
        assertThat(Table.crossedAnother(new IllegalStateException("something else")))
                .isFalse();
    }

    private static TransactionCanceledException cancelled(String... codes) {
        return TransactionCanceledException.builder()
                .cancellationReasons(Stream.of(codes)
                        .map(code -> CancellationReason.builder().code(code).build())
                        .toList())
                .build();
    }
}
