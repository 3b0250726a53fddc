package org.sendqa.edge;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.servlet.http.ServletHttpRequest;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.JsonRefused;
import org.sendqa.domain.json.Located;

/** Lets a controller name a {@link JsonBody} as an argument; refuses what is no JSON in UTF-8. */
@Singleton
final class JsonBodyBinder implements TypedRequestArgumentBinder<JsonBody> {

    /** What a gateway puts where bytes are no UTF-8. */
    private static final char REPLACED = '\ufffd';

    @Override
    public Argument<JsonBody> argumentType() {
        return Argument.of(JsonBody.class);
    }

    @Override
    public BindingResult<JsonBody> bind(ArgumentConversionContext<JsonBody> context, HttpRequest<?> request) {
        if (request instanceof ServletHttpRequest<?, ?> servlet
                && servlet.getNativeRequest() instanceof APIGatewayV2HTTPEvent event) {
            JsonBody body = body(event, request.getContentType());
            return () -> Optional.of(body);
        }
        return BindingResult.unsatisfied();
    }

    private static JsonBody body(APIGatewayV2HTTPEvent event, Optional<MediaType> type) {
        if (!type.map(JsonBodyBinder::isJson).orElse(false)) {
            throw new HttpStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "");
        }
        try {
            return new JsonBody(Located.root(json(event)), length(event));
        } catch (JsonRefused refused) {
            throw JsonBody.unreadable(refused.sentence());
        }
    }

    private static int length(APIGatewayV2HTTPEvent event) {
        return Objects.requireNonNullElse(event.getBody(), "").length();
    }

    private static Json json(APIGatewayV2HTTPEvent event) {
        String text = Objects.requireNonNullElse(event.getBody(), "");
        if (event.getIsBase64Encoded()) {
            return JsonReader.read(Base64.getDecoder().decode(text));
        }
        if (text.indexOf(REPLACED) >= 0) {
            throw JsonBody.unreadable("A character was lost, since the body isn't UTF-8; send it as UTF-8");
        }
        return JsonReader.read(text);
    }

    private static boolean isJson(MediaType type) {
        boolean utf8 = type.getParameters()
                .get("charset")
                .map("utf-8"::equalsIgnoreCase)
                .orElse(true);
        return type.matches(MediaType.APPLICATION_JSON_TYPE) && utf8;
    }
}
