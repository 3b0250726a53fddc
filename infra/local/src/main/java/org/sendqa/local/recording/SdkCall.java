package org.sendqa.local.recording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A call as the SDK made it.
 *
 * @param service as the SDK names it
 * @param request the request's texts, lists and inner structures by their names on the wire
 */
record SdkCall(String service, String operation, Map<String, Object> request) {

    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();
    private static final Set<String> WRITES =
            Set.of("PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "TransactWriteItems");

    SdkCall {
        service = NAMES.computeIfAbsent(service, SdkCall::plain);
    }

    private static String plain(String service) {
        return service.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    boolean writesToTable() {
        return service.equals("dynamodb") && WRITES.contains(operation);
    }

    boolean has(String field) {
        return request.containsKey(field);
    }

    /** A field's text; empty if the request doesn't have it. */
    String text(String field) {
        return request.get(field) instanceof String text ? text : "";
    }

    /** The keys of a field that is a map. */
    List<String> keys(String field) {
        return request.get(field) instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The structures in a field that is a list. */
    List<Map<?, ?>> structures(String field) {
        return request.get(field) instanceof List<?> list
                ? list.stream()
                        .<Map<?, ?>>mapMulti((item, next) -> {
                            if (item instanceof Map<?, ?> map) {
                                next.accept(map);
                            }
                        })
                        .toList()
                : List.of();
    }
}
