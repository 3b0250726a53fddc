package org.sendqa.verification;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.ShowsCases;
import org.sendqa.visitors.Repository;

/**
 * What each operation's controller says of it beside its shapes, in the annotations by which the edge turns callers
 * away.
 *
 * @param callers whom it is for; empty if it doesn't say
 */
record ApiRules(String callers, boolean showsCases) {

    /** Of all operations of all controllers. */
    static Map<ApiOperation, ApiRules> read() throws ClassNotFoundException {
        Map<ApiOperation, ApiRules> rules = new HashMap<>();
        for (Path source : Repository.files("functions", "Controller.java")) {
            String feature = source.getName(source.getNameCount() - 2).toString();
            String name = source.getFileName().toString().replace(".java", "");
            Class<?> type = Class.forName("org.sendqa.%s.%s".formatted(feature, name));
            for (Method method : type.getDeclaredMethods()) {
                operation(type.getAnnotation(Controller.class).value(), method)
                        .ifPresent(operation -> rules.put(operation, of(type, method)));
            }
        }
        return rules;
    }

    private static ApiRules of(Class<?> type, Method method) {
        var said = Optional.ofNullable(method.getAnnotation(MayCall.class))
                .or(() -> Optional.ofNullable(type.getAnnotation(MayCall.class)));
        String callers = said.map(
                        may -> may.value().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("");
        return new ApiRules(callers, method.isAnnotationPresent(ShowsCases.class));
    }

    private static Optional<ApiOperation> operation(String base, Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> switch (annotation) {
                    case Get get -> new ApiOperation("GET", get.value());
                    case Put put -> new ApiOperation("PUT", put.value());
                    case Post post -> new ApiOperation("POST", post.value());
                    case Delete delete -> new ApiOperation("DELETE", delete.value());
                    default -> new ApiOperation("", "");
                })
                .filter(one -> !one.method().isEmpty())
                .map(one -> new ApiOperation(one.method(), base + one.path().replaceFirst("/$", "")))
                .findFirst();
    }
}
