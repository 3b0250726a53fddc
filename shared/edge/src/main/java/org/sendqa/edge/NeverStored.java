package org.sendqa.edge;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Keeps browsers and whatever stands between from storing what the API answers: much of it is about children. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class NeverStored {

    @ResponseFilter
    void mark(MutableHttpResponse<?> reply) {
        reply.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
