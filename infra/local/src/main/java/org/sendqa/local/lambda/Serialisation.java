package org.sendqa.local.lambda;

import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;

/** How a type becomes JSON and back, chosen as Lambda's Java runtime chooses: the function's own serialiser first. */
sealed interface Serialisation {

    Object read(String json);

    String write(Object value);

    static Serialisation of(Type type, ClassLoader loader) {
        return ServiceLoader.load(CustomPojoSerializer.class, loader)
                .findFirst()
                .<Serialisation>map(custom -> new Custom(custom, type))
                .orElseGet(() -> new Standard(standard(type, loader)));
    }

    @SuppressWarnings("unchecked") // one serialiser per type; its type argument is only known at run time
    private static PojoSerializer<Object> standard(Type type, ClassLoader loader) {
        return type instanceof Class<?> known && LambdaEventSerializers.isLambdaSupportedEvent(known.getName())
                ? (PojoSerializer<Object>) LambdaEventSerializers.serializerFor(known, loader)
                : JacksonFactory.getInstance().getSerializer(type);
    }

    /** What the function brings along, such as Micronaut's. */
    record Custom(CustomPojoSerializer serialiser, Type type) implements Serialisation {

        @Override
        public Object read(String json) {
            return serialiser.fromJson(json, type);
        }

        @Override
        public String write(Object value) {
            var text = new ByteArrayOutputStream();
            serialiser.toJson(value, text, type);
            return text.toString(StandardCharsets.UTF_8);
        }
    }

    /** Lambda's own. */
    record Standard(PojoSerializer<Object> serialiser) implements Serialisation {

        @Override
        public Object read(String json) {
            return serialiser.fromJson(json);
        }

        @Override
        public String write(Object value) {
            var text = new ByteArrayOutputStream();
            serialiser.toJson(value, text);
            return text.toString(StandardCharsets.UTF_8);
        }
    }
}
