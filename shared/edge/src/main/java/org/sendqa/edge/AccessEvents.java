package org.sendqa.edge;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Provider;
import org.sendqa.domain.access.Access;
import org.sendqa.domain.access.AccessLog;

/** Keeps who is shown data of cases, before the reply goes out: whoever can't be noted down is shown nothing. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(beans = AccessLog.class)
final class AccessEvents {

    private final Provider<AccessLog> log;

    AccessEvents(Provider<AccessLog> log) {
        this.log = log;
    }

    @ResponseFilter
    void note(HttpRequest<?> request, HttpResponse<?> reply) {
        boolean shows = RouteAttributes.getRouteInfo(request)
                .map(route -> route.getAnnotationMetadata().hasAnnotation(ShowsCases.class))
                .orElse(false);
        if (shows && reply.code() == HttpStatus.OK.getCode()) {
            log.get().keep(access(request, CallerBinder.callerOf(request)));
        }
    }

    private static Access access(HttpRequest<?> request, Caller caller) {
        String authority = caller.person().authority();
        String what = request.getPath().substring("/v1//".length() + authority.length());
        return new Access(authority, what, caller.person().id(), caller.now());
    }
}
