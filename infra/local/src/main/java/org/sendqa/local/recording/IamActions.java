package org.sendqa.local.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Translates calls of the SDK into the permissions that AWS asks for, after the Service Authorization Reference. Mostly
 * the action is the operation's name under the service's prefix; what differs stands here.
 */
final class IamActions {

    private static final Map<String, String> PREFIXES =
            Map.of("sesv2", "ses", "sfn", "states", "cognitoidentityprovider", "cognito-idp");

    private static final Map<String, String> S3 = Map.ofEntries(
            Map.entry("HeadObject", "GetObject"),
            Map.entry("HeadBucket", "ListBucket"),
            Map.entry("ListObjects", "ListBucket"),
            Map.entry("ListObjectsV2", "ListBucket"),
            Map.entry("CopyObject", "PutObject"),
            Map.entry("DeleteObjects", "DeleteObject"),
            Map.entry("CreateMultipartUpload", "PutObject"),
            Map.entry("UploadPart", "PutObject"),
            Map.entry("CompleteMultipartUpload", "PutObject"));

    private static final Map<String, String> TRANSACTION = Map.of(
            "Put", "PutItem", "Update", "UpdateItem", "Delete", "DeleteItem", "ConditionCheck", "ConditionCheckItem");

    private IamActions() {}

    static List<Permission> needed(SdkCall call) {
        return switch (call.service()) {
            case "dynamodb" -> dynamodb(call);
            case "s3" -> s3(call);
            case "sesv2" -> ses(call);
            default -> List.of(new Permission(action(call, call.operation()), Arns.of(call)));
        };
    }

    private static List<Permission> dynamodb(SdkCall call) {
        return switch (call.operation()) {
            case "TransactWriteItems", "TransactGetItems" -> transaction(call);
            case "BatchGetItem", "BatchWriteItem" ->
                call.keys("RequestItems").stream()
                        .map(table -> new Permission(action(call, call.operation()), Arns.table(table)))
                        .toList();
            default -> List.of(new Permission(action(call, call.operation()), Arns.of(call)));
        };
    }

    private static List<Permission> transaction(SdkCall call) {
        List<Permission> permissions = new ArrayList<>();
        for (Map<?, ?> item : call.structures("TransactItems")) {
            item.forEach((kind, part) -> {
                String operation = TRANSACTION.getOrDefault(String.valueOf(kind), "GetItem");
                if (part instanceof Map<?, ?> fields) {
                    String table = String.valueOf(fields.get("TableName"));
                    permissions.add(new Permission(action(call, operation), Arns.table(table)));
                }
            });
        }
        return permissions;
    }

    private static List<Permission> s3(SdkCall call) {
        String operation = S3.getOrDefault(call.operation(), call.operation());
        List<Permission> permissions = new ArrayList<>();
        String ofVersion = operation.equals("DeleteObject") && call.has("VersionId") ? "Version" : "";
        permissions.add(new Permission(action(call, operation + ofVersion), Arns.of(call)));
        if (call.operation().equals("CopyObject")) {
            permissions.add(new Permission("s3:GetObject", Arns.copySource(call)));
        }
        if (call.has("Tagging")) {
            permissions.add(new Permission("s3:PutObjectTagging", Arns.of(call)));
        }
        return permissions;
    }

    /** A raw message needs a permission of its own, and so does a configuration set. */
    private static List<Permission> ses(SdkCall call) {
        boolean raw = call.request().get("Content") instanceof Map<?, ?> content && content.containsKey("Raw");
        String action = raw ? "ses:SendRawEmail" : action(call, call.operation());
        List<Permission> permissions = new ArrayList<>(List.of(new Permission(action, Arns.of(call))));
        if (call.has("ConfigurationSetName")) {
            permissions.add(new Permission(action, Arns.configurationSet(call)));
        }
        return permissions;
    }

    private static String action(SdkCall call, String operation) {
        return PREFIXES.getOrDefault(call.service(), call.service()) + ":" + operation;
    }
}
