package org.sendqa.edge;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.payload2.APIGatewayV2HTTPEventFunction;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Answers the HTTP requests of a feature by its controllers. A name in the path that nothing here can bear is handed on
 * as {@link #UNREADABLE}, so that it meets the same refusal as any name of nothing.
 */
public final class ApiFunction extends APIGatewayV2HTTPEventFunction {

    /** What stands for a name with characters or a length that no name has; it is no such name itself. */
    static final String UNREADABLE = "(unreadable)";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /** As Lambda starts it. */
    public ApiFunction() {}

    /** With the beans of a context. */
    public ApiFunction(ApplicationContext context) {
        super(context);
    }

    /** Answers one request; API Gateway hands the path over with its escapes resolved, so anything may stand in it. */
    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        String path = readable(event.getRawPath());
        event.setRawPath(path);
        event.getRequestContext().getHttp().setPath(path);
        return super.handleRequest(event, context);
    }

    private static String readable(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(name -> name.isEmpty() || NAME.matcher(name).matches() ? name : UNREADABLE)
                .collect(Collectors.joining("/"));
    }
}
