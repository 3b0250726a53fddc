package org.sendqa.auditing;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.MockLambdaContext;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.sendqa.edge.ApiFunction;

/** Sends the sample events of this feature's API, as they are or changed. */
record Requests(ApplicationContext context) {

    private static final Path EVENTS = Path.of(System.getProperty("sendqa.root"), "events");

    APIGatewayV2HTTPResponse send(String event, UnaryOperator<String> change) throws IOException {
        String text = change.apply(Files.readString(EVENTS.resolve("auditing-api.%s.json".formatted(event))));
        var request = context.getBean(JsonMapper.class)
                .readValue(text.getBytes(StandardCharsets.UTF_8), APIGatewayV2HTTPEvent.class);
        return new ApiFunction(context).handleRequest(Objects.requireNonNull(request), new MockLambdaContext());
    }
}
