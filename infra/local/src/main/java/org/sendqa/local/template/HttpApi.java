package org.sendqa.local.template;

import java.util.List;
import java.util.Locale;

/** The one HTTP API: what a function's route needs to know of it. */
record HttpApi(String id, List<AuthorizerDeclaration> authorizers, boolean authorisedByDefault) {

    /** Who may call a route, if the route says so itself. */
    private record RouteAuth(boolean asked, List<String> scopes) {}

    static HttpApi read(Resource resource, Scope scope) {
        return Properties.read(resource, scope, api -> {
            api.accept("Name", "Description", "FailOnWarnings", "DisableExecuteApiEndpoint", "Tags");
            api.withoutEffect("AccessLogSettings", "DestinationArn", "Format");
            api.withoutEffect("DefaultRouteSettings", "ThrottlingBurstLimit", "ThrottlingRateLimit");
            api.refuse("CorsConfiguration", "is not done by the local AWS: the site and the API have one origin.");
            api.only("StageName", "$default");
            String id = ResourceNames.ref(resource, scope);
            return api.has("Auth")
                    ? api.inner("Auth", auth -> authorised(id, auth))
                    : new HttpApi(id, List.of(), false);
        });
    }

    private static HttpApi authorised(String id, Properties auth) {
        HttpApi api = new HttpApi(id, authorizers(auth), auth.has("DefaultAuthorizer"));
        if (api.authorisedByDefault()) {
            api.requireDeclared(auth, "DefaultAuthorizer");
        }
        return api;
    }

    private void requireDeclared(Properties owner, String name) {
        String wanted = owner.text(name);
        if (authorizers.stream().noneMatch(declared -> declared.name().equals(wanted))) {
            throw owner.problem(name, wanted + " is not among the API's Authorizers.");
        }
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
        event.accept("TimeoutInMillis");
        if (!event.text("ApiId").equals(id)) {
            throw event.problem("ApiId", "is not the template's HTTP API.");
        }
        RouteAuth auth =
                event.has("Auth") ? event.inner("Auth", this::auth) : new RouteAuth(authorisedByDefault, List.of());
        return new RouteDeclaration(
                event.text("Method").toUpperCase(Locale.ROOT),
                event.text("Path"),
                function,
                auth.asked(),
                auth.scopes());
    }

    private RouteAuth auth(Properties own) {
        boolean named = own.has("Authorizer");
        boolean asked = named ? !own.text("Authorizer").equals("NONE") : authorisedByDefault;
        if (named && asked) {
            requireDeclared(own, "Authorizer");
        }
        return new RouteAuth(asked, own.texts("AuthorizationScopes"));
    }
}
