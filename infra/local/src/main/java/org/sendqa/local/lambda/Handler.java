package org.sendqa.local.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

/** A warm instance of a handler class, of either of Lambda's two kinds. */
sealed interface Handler extends AutoCloseable {

    /** One event as JSON text, answered as JSON text. */
    String handle(String event, Context context) throws Exception;

    /** Closes the instance if it can be closed; a failure is only logged, since everything ends anyway. */
    @Override
    void close();

    /** Makes the instance; what its constructor throws is thrown as it is. */
    static Handler open(Class<?> type) throws Exception {
        try {
            return switch (type.getDeclaredConstructor().newInstance()) {
                case RequestStreamHandler streams -> new OfStreams(streams);
                case RequestHandler<?, ?> records -> OfRecords.of(records);
                case Object other ->
                    throw new IllegalArgumentException(
                            other.getClass().getName() + " is neither a RequestHandler nor a RequestStreamHandler.");
            };
        } catch (InvocationTargetException wrapper) {
            throw wrapper.getCause() instanceof Exception cause ? cause : wrapper;
        }
    }

    /** Lambda's kind for streams. */
    record OfStreams(RequestStreamHandler handler) implements Handler {

        @Override
        public String handle(String event, Context context) throws Exception {
            var reply = new ByteArrayOutputStream();
            handler.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), reply, context);
            return reply.toString(StandardCharsets.UTF_8);
        }

        @Override
        public void close() {
            Handler.close(handler);
        }
    }

    /** Lambda's kind for typed requests and replies. */
    record OfRecords(RequestHandler<Object, Object> handler, Serialisation in, Serialisation out) implements Handler {

        @SuppressWarnings("unchecked") // Lambda's contract: the handler takes what its type argument names
        static OfRecords of(RequestHandler<?, ?> handler) {
            var types = HandlerTypes.of(handler.getClass());
            ClassLoader loader = handler.getClass().getClassLoader();
            return new OfRecords(
                    (RequestHandler<Object, Object>) handler,
                    Serialisation.of(types.request(), loader),
                    Serialisation.of(types.reply(), loader));
        }

        @Override
        public String handle(String event, Context context) {
            return out.write(handler.handleRequest(in.read(event), context));
        }

        @Override
        public void close() {
            Handler.close(handler);
        }
    }

    private static void close(Object handler) {
        try {
            if (handler instanceof AutoCloseable closeable) {
                closeable.close();
            }
        } catch (Exception failure) {
            String name = handler.getClass().getName();
            System.getLogger(name).log(System.Logger.Level.WARNING, "The handler did not close", failure);
        }
    }
}
