package org.sendqa.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sendqa.visitors.Visitor;
import org.sendqa.visitors.Visitor.Reply;

/**
 * One operation of the API.
 *
 * @param method in upper case
 * @param path with placeholders in braces
 */
record ApiOperation(String method, String path) {

    /** All of a document. */
    static List<ApiOperation> all(JsonNode document) {
        List<ApiOperation> all = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> all.add(new ApiOperation(method.toUpperCase(Locale.ROOT), path.getKey()))));
        return all;
    }

    /** As an OpenAPI document writes it. */
    JsonNode in(JsonNode document) {
        return document.path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
    }

    /** Somebody asks for it; a name that nothing is said of stays in its braces, and no address is like that. */
    Reply call(Visitor visitor, String authority, Map<String, String> names, String body) {
        String address = path.replace("{authority}", authority);
        for (Map.Entry<String, String> name : names.entrySet()) {
            address = address.replace(name.getKey(), name.getValue());
        }
        return visitor.request(method, address, body);
    }

    boolean isRead() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
