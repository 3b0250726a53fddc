package org.sendqa.local.lambda;

import static java.util.Objects.requireNonNull;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The request's and the reply's type of a handler class, however far up its ancestry they are said. */
record HandlerTypes(Type request, Type reply) {

    static HandlerTypes of(Class<?> handler) {
        HandlerTypes found = find(handler, Map.of());
        if (found == null) {
            throw new IllegalArgumentException(handler.getName() + " does not say which request and reply it handles.");
        }
        return found;
    }

    private static @Nullable HandlerTypes find(Class<?> type, Map<Type, Type> known) {
        for (Type parent : type.getGenericInterfaces()) {
            HandlerTypes found = visit(parent, known);
            if (found != null) {
                return found;
            }
        }
        Type parent = type.getGenericSuperclass();
        return parent == null ? null : visit(parent, known);
    }

    private static @Nullable HandlerTypes visit(Type type, Map<Type, Type> known) {
        if (type instanceof ParameterizedType parameterized && parameterized.getRawType() instanceof Class<?> raw) {
            Type[] arguments = parameterized.getActualTypeArguments();
            Map<Type, Type> bound = new HashMap<>();
            TypeVariable<?>[] variables = raw.getTypeParameters();
            for (int i = 0; i < variables.length; i++) {
                bound.put(variables[i], known.getOrDefault(arguments[i], arguments[i]));
            }
            return raw == RequestHandler.class
                    ? new HandlerTypes(requireNonNull(bound.get(variables[0])), requireNonNull(bound.get(variables[1])))
                    : find(raw, bound);
        }
        return type instanceof Class<?> raw ? find(raw, Map.of()) : null;
    }
}
