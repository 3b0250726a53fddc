package org.sendqa.local.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Permissions after the Service Authorization Reference of each service. */
class IamActionsTest {

    private static final String TABLE = "arn:aws:dynamodb:eu-west-2:000000000000:table/t";

    @Test
    void aTransactionNeedsWhatEachOfItsPartsNeeds() {
        Object items = List.of(
                Map.of("Put", Map.of("TableName", "t")),
                Map.of("Update", Map.of("TableName", "t")),
                Map.of("Delete", Map.of("TableName", "t")),
                Map.of("ConditionCheck", Map.of("TableName", "t")));
        assertThat(needed("DynamoDb", "TransactWriteItems", Map.of("TransactItems", items)))
                .containsExactly(
                        new Permission("dynamodb:PutItem", TABLE),
                        new Permission("dynamodb:UpdateItem", TABLE),
                        new Permission("dynamodb:DeleteItem", TABLE),
                        new Permission("dynamodb:ConditionCheckItem", TABLE));
    }

    @Test
    void aQueryOfAnIndexNeedsTheIndex() {
        assertThat(needed("DynamoDb", "Query", Map.of("TableName", "t", "IndexName", "due")))
                .containsExactly(new Permission("dynamodb:Query", TABLE + "/index/due"));
    }

    @Test
    void aBatchNeedsEachTableItNames() {
        assertThat(needed("DynamoDb", "BatchGetItem", Map.of("RequestItems", Map.of("t", Map.of()))))
                .containsExactly(new Permission("dynamodb:BatchGetItem", TABLE));
    }

    @Test
    void lookingAtAnObjectsHeadIsReadingIt() {
        assertThat(needed("S3", "HeadObject", Map.of("Bucket", "b", "Key", "k/1")))
                .containsExactly(new Permission("s3:GetObject", "arn:aws:s3:::b/k/1"));
    }

    @Test
    void listingNeedsTheBucketItself() {
        assertThat(needed("S3", "ListObjectsV2", Map.of("Bucket", "b", "Prefix", "k/")))
                .containsExactly(new Permission("s3:ListBucket", "arn:aws:s3:::b"));
    }

    @Test
    void aCopyReadsItsSource() {
        var copy = Map.<String, Object>of("Bucket", "b", "Key", "new", "SourceBucket", "a", "SourceKey", "old");
        assertThat(needed("S3", "CopyObject", copy))
                .containsExactly(
                        new Permission("s3:PutObject", "arn:aws:s3:::b/new"),
                        new Permission("s3:GetObject", "arn:aws:s3:::a/old"));
    }

    @Test
    void aMailNeedsItsSendersAddressAndARawOneAnActionOfItsOwn() {
        String identity = "arn:aws:ses:eu-west-2:000000000000:identity/qa@example.org";
        String from = "Sample <qa@example.org>";
        assertThat(needed("SesV2", "SendEmail", Map.of("FromEmailAddress", from)))
                .containsExactly(new Permission("ses:SendEmail", identity));
        assertThat(needed("SesV2", "SendEmail", Map.of("FromEmailAddress", from, "Content", Map.of("Raw", Map.of()))))
                .containsExactly(new Permission("ses:SendRawEmail", identity));
    }

    @Test
    void aSecretByItsNameIsTheSameAsByItsArn() {
        String arn = "arn:aws:secretsmanager:eu-west-2:000000000000:secret:key-local0";
        assertThat(needed("Secrets Manager", "GetSecretValue", Map.of("SecretId", "key")))
                .isEqualTo(needed("Secrets Manager", "GetSecretValue", Map.of("SecretId", arn)))
                .containsExactly(new Permission("secretsmanager:GetSecretValue", arn));
    }

    @Test
    void anExecutionIsStartedOnItsMachine() {
        assertThat(needed("SFN", "StartExecution", Map.of("stateMachineArn", "arn:m", "name", "n")))
                .containsExactly(new Permission("states:StartExecution", "arn:m"));
    }

    private static List<Permission> needed(String service, String operation, Map<String, Object> request) {
        return IamActions.needed(new SdkCall(service, operation, request));
    }
}
