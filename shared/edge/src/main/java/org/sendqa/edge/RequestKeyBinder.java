package org.sendqa.edge;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.servlet.http.ServletHttpRequest;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import org.sendqa.domain.audit.RequestKey;

/** Lets a controller name a {@link RequestKey} as an argument: the header {@code Idempotency-Key} with the body. */
@Singleton
final class RequestKeyBinder implements TypedRequestArgumentBinder<RequestKey> {

    private static final String HEADER = "Idempotency-Key";

    @Override
    public Argument<RequestKey> argumentType() {
        return Argument.of(RequestKey.class);
    }

    @Override
    public BindingResult<RequestKey> bind(ArgumentConversionContext<RequestKey> context, HttpRequest<?> request) {
        RequestKey key = request.getHeaders()
                .findFirst(HEADER)
                .map(sent -> RequestKey.of(sent, body(request)))
                .orElse(RequestKey.NONE);
        return () -> Optional.of(key);
    }

    private static String body(HttpRequest<?> request) {
        return request instanceof ServletHttpRequest<?, ?> servlet
                        && servlet.getNativeRequest() instanceof APIGatewayV2HTTPEvent event
                ? Objects.requireNonNullElse(event.getBody(), "")
                : "";
    }
}
