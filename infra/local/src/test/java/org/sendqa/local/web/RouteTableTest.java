package org.sendqa.local.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouteTableTest {

    private final RouteTable routes = new RouteTable(List.of(
            route("ANY", "/v1/{proxy+}", "Rest"),
            route("GET", "/v1/audits/{audit}", "OneAudit"),
            route("ANY", "/v1/audits/mine", "MineAnyway"),
            route("GET", "/v1/audits/mine", "Mine"),
            route("PUT", "/v1/audits/{audit}/answers/{question}", "Answer")));

    @Test
    void aWordWinsOverABraceAndABraceOverTheRest() {
        assertThat(function("GET", "/v1/audits/mine")).isEqualTo("Mine");
        assertThat(function("GET", "/v1/audits/17")).isEqualTo("OneAudit");
        assertThat(function("GET", "/v1/audits/17/papers")).isEqualTo("Rest");
    }

    @Test
    void onOnePathItsOwnMethodWinsOverAny() {
        assertThat(function("DELETE", "/v1/audits/mine")).isEqualTo("MineAnyway");
    }

    @Test
    void whatStandsInBracesIsDecoded() {
        assertThat(routes.find("PUT", "/v1/audits/a%2Fb/answers/q%20+1")
                        .orElseThrow()
                        .parameters())
                .isEqualTo(Map.of("audit", "a/b", "question", "q +1"));
    }

    @Test
    void theLastBraceMayTakeSeveralSegments() {
        assertThat(routes.find("GET", "/v1/one/two/three").orElseThrow().parameters())
                .isEqualTo(Map.of("proxy", "one/two/three"));
    }

    @Test
    void anEmptySegmentFitsNoBrace() {
        assertThat(routes.find("GET", "/v1/")).isEmpty();
    }

    @Test
    void aPathOutsideAllRoutesIsNotFound() {
        assertThat(routes.find("GET", "/v2/audits")).isEmpty();
    }

    @Test
    void aPathThatTakesSeveralSegmentsInItsMiddleIsRefused() {
        assertThatThrownBy(() -> new RouteTable(List.of(route("GET", "/v1/{all+}/end", "Odd"))))
                .hasMessageContaining("/v1/{all+}/end")
                .hasMessageContaining("only the last segment");
    }

    private String function(String method, String path) {
        return routes.find(method, path).orElseThrow().route().function();
    }

    private static Route route(String method, String path, String function) {
        return new Route(method, path, function, false, Set.of());
    }
}
