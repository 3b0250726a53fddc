package org.sendqa.edge;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.servlet.http.ServletHttpRequest;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.OfficeDay;

/**
 * Lets a controller name a {@link Caller} as an argument; refuses accounts that the path's authority doesn't know, of
 * people who aren't in post that day, and those the operation isn't for.
 */
@Singleton
@Requires(beans = People.class)
final class CallerBinder implements TypedRequestArgumentBinder<Caller> {

    private static final String CALLER = Caller.class.getName();

    /** Where the authority stands in {@code /v1/<authority>/…}. */
    private static final int AUTHORITY = 2;

    private final People people;

    CallerBinder(People people) {
        this.people = people;
    }

    @Override
    public Argument<Caller> argumentType() {
        return Argument.of(Caller.class);
    }

    @Override
    public BindingResult<Caller> bind(ArgumentConversionContext<Caller> context, HttpRequest<?> request) {
        if (request instanceof ServletHttpRequest<?, ?> servlet
                && servlet.getNativeRequest() instanceof APIGatewayV2HTTPEvent event) {
            Caller caller = caller(event);
            if (mayCall(request).filter(callers -> callers.include(caller)).isEmpty()) {
                throw Callers.turnedAway();
            }
            request.setAttribute(CALLER, caller);
            return () -> Optional.of(caller);
        }
        return BindingResult.unsatisfied();
    }

    /** Who made a request that came through. */
    static Caller callerOf(HttpRequest<?> request) {
        return request.getAttribute(CALLER, Caller.class).orElseThrow();
    }

    /** Whom the operation asked for is meant for; nobody, if it doesn't say. */
    private static Optional<Callers> mayCall(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .flatMap(route -> route.getAnnotationMetadata().enumValue(MayCall.class, Callers.class));
    }

    private Caller caller(APIGatewayV2HTTPEvent event) {
        var context = event.getRequestContext();
        String[] path = event.getRawPath().split("/", -1);
        String subject = context.getAuthorizer().getJwt().getClaims().get("sub");
        if (path.length <= AUTHORITY || subject == null) {
            throw unknown();
        }
        Instant now = Instant.ofEpochMilli(context.getTimeEpoch());
        Person person = people.bySubject(path[AUTHORITY], subject)
                .filter(known -> known.isInPost(OfficeDay.of(now)))
                .orElseThrow(CallerBinder::unknown);
        return new Caller(person, now);
    }

    private static RefusedRequest unknown() {
        return new RefusedRequest(
                Refusal.NOT_YOURS, "This account may not do that here. If it should, ask your QA officer to add it.");
    }
}
