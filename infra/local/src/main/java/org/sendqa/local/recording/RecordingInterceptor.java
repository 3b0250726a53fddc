package org.sendqa.local.recording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/**
 * Tells the recorder of each call and each presigned request. The functions' class loader defines this class anew over
 * their SDK, which finds it by its name in {@code execution.interceptors}.
 */
public final class RecordingInterceptor implements ExecutionInterceptor {

    /** What permissions hang on; all else of a request stays out, which is by far the most. */
    private static final Set<String> READ = Set.of(
            "TableName",
            "IndexName",
            "RequestItems",
            "TransactItems",
            "Put",
            "Get",
            "Update",
            "Delete",
            "ConditionCheck",
            "Bucket",
            "Key",
            "Tagging",
            "VersionId",
            "SourceBucket",
            "SourceKey",
            "FromEmailAddress",
            "ConfigurationSetName",
            "Content",
            "Raw",
            "SecretId",
            "TopicArn",
            "UserPoolId",
            "stateMachineArn",
            "executionArn");

    /** Deep enough for the table's name in a transaction; items stay out. */
    private static final int DEPTH = 3;

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        String service = attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME);
        String operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
        if (service != null && operation != null) {
            Recorder.heard(service, operation, fields(context.request(), DEPTH));
        }
    }

    private static Map<String, Object> fields(SdkPojo pojo, int depth) {
        Map<String, Object> fields = new HashMap<>();
        pojo.sdkFields().stream()
                .filter(field -> READ.contains(field.memberName()))
                .forEach(field -> {
                    Object value = plain(field.getValueOrDefault(pojo), depth - 1);
                    if (value != null) {
                        fields.put(field.memberName(), value);
                    }
                });
        return fields;
    }

    private static @Nullable Object plain(@Nullable Object value, int depth) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case SdkPojo pojo -> depth > 0 ? fields(pojo, depth) : Map.of();
            case List<?> list -> list.stream().map(item -> plain(item, depth)).toList();
            case Map<?, ?> map -> names(map);
            default -> null;
        };
    }

    private static Map<String, Object> names(Map<?, ?> map) {
        Map<String, Object> names = new HashMap<>();
        map.keySet().forEach(name -> names.put(String.valueOf(name), Map.of()));
        return names;
    }
}
