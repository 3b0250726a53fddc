package org.sendqa.local.template;

import java.util.List;
import java.util.Locale;

/** The one HTTP API: what a function's route needs to know of it. */
record HttpApi(String id, List<AuthorizerDeclaration> authorizers, boolean authorisedByDefault) {

    /** Who may call a route, if the route says so itself. */
    private record RouteAuth(String authorizer, List<String> scopes) {}

    static HttpApi read(Resource resource, Scope scope) {
        return Properties.read(resource, scope, api -> {
            api.accept("Name", "Description", "CorsConfiguration", "AccessLogSettings", "DefaultRouteSettings");
            api.accept(
                    "RouteSettings", "FailOnWarnings", "DisableExecuteApiEndpoint", "Tags", "PropagateTags", "Domain");
            api.only("StageName", "$default");
            String id = ResourceNames.ref(resource, scope);
            return api.has("Auth")
                    ? api.inner("Auth", auth -> new HttpApi(id, authorizers(auth), auth.has("DefaultAuthorizer")))
                    : new HttpApi(id, List.of(), false);
        });
    }

    private static List<AuthorizerDeclaration> authorizers(Properties auth) {
        return auth.named("Authorizers", authorizer -> {
            authorizer.only("IdentitySource", "$request.header.Authorization");
            authorizer.refuse("AuthorizationScopes", "should stand on the routes that ask for them.");
            return authorizer.inner(
                    "JwtConfiguration",
                    jwt -> new AuthorizerDeclaration(name(authorizer), jwt.text("issuer"), jwt.texts("audience")));
        });
    }

    private static String name(Properties authorizer) {
        return authorizer.subject().substring(authorizer.subject().lastIndexOf('.') + 1);
    }

    /** The route of a function's HttpApi event. */
    RouteDeclaration route(Properties event, String function) {
        event.only("PayloadFormatVersion", "2.0");
        event.accept("TimeoutInMillis", "RouteSettings");
        if (!event.text("ApiId").equals(id)) {
            throw event.problem("ApiId", "is not the template's HTTP API.");
        }
        RouteAuth auth = event.has("Auth")
                ? event.inner(
                        "Auth", own -> new RouteAuth(own.text("Authorizer", ""), own.texts("AuthorizationScopes")))
                : new RouteAuth("", List.of());
        return new RouteDeclaration(
                event.text("Method").toUpperCase(Locale.ROOT),
                event.text("Path"),
                function,
                auth.authorizer().isEmpty()
                        ? authorisedByDefault
                        : !auth.authorizer().equals("NONE"),
                auth.scopes());
    }
}
