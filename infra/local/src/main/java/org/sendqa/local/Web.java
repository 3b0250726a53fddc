package org.sendqa.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.clock.InFlight;
import org.sendqa.local.identity.Clients;
import org.sendqa.local.identity.IdentityProvider;
import org.sendqa.local.identity.UserPool;
import org.sendqa.local.mail.MailService;
import org.sendqa.local.states.Invocation;
import org.sendqa.local.template.Declarations;
import org.sendqa.local.web.FrontDoor;
import org.sendqa.local.web.HttpApi;
import org.sendqa.local.web.HttpFunctions.Answer;
import org.sendqa.local.web.JwtAuthorizer;
import org.sendqa.local.web.Place;
import org.sendqa.local.web.Route;
import org.sendqa.local.web.SiteConfig;

/**
 * Hangs the API, the mailbox, the clock and the site into the front door.
 *
 * @param served the authorities whose people may sign in on the site, with their names, as they come
 */
record Web(FrontDoor door, IdentityProvider identity, Map<String, String> served) {

    /** The client id with which programs get a token for a person. */
    static final String PROGRAM = "local-program";

    private static final String SITE = "local-site";
    private static final ObjectMapper JSON = new ObjectMapper();

    static Web open(Options options, Declarations declarations, Compute compute, Folders folders, Opened opened) {
        FrontDoor door = opened.add(FrontDoor.start(options.port()));
        Clients clients = new Clients(
                audience(declarations).stream().findFirst().orElse(SITE),
                Options.origin(door.uri().getPort()),
                PROGRAM);
        IdentityProvider identity = opened.add(IdentityProvider.start(
                options.identityPort(), clients, options.people(), pool(declarations, compute, folders)));
        return new Web(door, identity, new ConcurrentSkipListMap<>());
    }

    URI origin() {
        return Options.origin(door.uri().getPort());
    }

    void mount(Declarations declarations, Compute compute, MailService mail, Folders folders) {
        List<Route> routes = declarations.routes().stream()
                .map(route -> new Route(
                        route.method(), route.path(), route.function(), route.authorised(), Set.copyOf(route.scopes())))
                .toList();
        Set<String> audience = new TreeSet<>(audience(declarations));
        audience.add(SITE);
        audience.add(PROGRAM);
        var authorizer = new JwtAuthorizer(identity.issuer(), identity.keys(), audience);
        DiscreteClock clock = compute.clock();
        door.mount("/v1", new HttpApi(routes, authorizer, (name, event) -> call(compute, name, event), clock::now));
        door.mount("/mailbox", mail.pages());
        door.mount("/local/clock", new ClockControl(clock, compute.recorder()));
        door.show(new Place(URI.create("/mailbox"), "Mailbox", "Every mail that was sent, with its attachments."));
        door.show(new Place(
                identity.people(), "People", "Who the sample people are; a token for the API as one of them."));
    }

    /** Serves the site, if it is built; its pages may put files to where objects are. */
    void serve(Declarations declarations, Folders folders, URI objects) {
        if (!Files.isDirectory(folders.site())) {
            return;
        }
        door.serve(folders.site(), config(declarations, objects));
        door.show(new Place(URI.create("/"), "The site", "Where auditors, QA officers and managers do their work."));
        door.show(new Place(URI.create("/verify"), "Verify a certificate", "Re-does a draw in the browser."));
    }

    private SiteConfig config(Declarations declarations, URI objects) {
        String client = audience(declarations).stream().findFirst().orElse(SITE);
        return new SiteConfig(served, URI.create(identity.issuer()), client, origin(), objects);
    }

    private static UserPool pool(Declarations declarations, Compute compute, Folders folders) {
        return declarations.userPools().stream()
                .findFirst()
                .map(pool -> new UserPool(
                        pool.id(),
                        event -> pool.beforeTokens().flatMap(function -> failure(compute, function, event)),
                        folders.accounts()))
                .orElse(UserPool.PLAIN);
    }

    private static Optional<String> failure(Compute compute, String function, JsonNode event) {
        return switch (call(compute, function, event.toString())) {
            case Answer.Answered _ -> Optional.empty();
            case Answer.TooLarge _, Answer.Failed _ -> Optional.of("of %s".formatted(function));
        };
    }

    private static List<String> audience(Declarations declarations) {
        return declarations.authorizers().stream()
                .flatMap(authorizer -> authorizer.audiences().stream())
                .toList();
    }

    /** Time stands still while a request is answered. */
    private static Answer call(Compute compute, String function, String event) {
        try (InFlight _ = compute.clock().begin()) {
            return switch (compute.functions().invoke(function, json(event))) {
                case Invocation.Answered answer ->
                    new Answer.Answered(answer.payload().toString());
                case Invocation.Failed failed
                when failed.errorType().equals(Invocation.TOO_LARGE) -> new Answer.TooLarge();
                case Invocation.Failed failed -> {
                    System.getLogger(function)
                            .log(System.Logger.Level.ERROR, "{0}: {1}", failed.errorType(), failed.errorMessage());
                    yield new Answer.Failed();
                }
            };
        }
    }

    private static JsonNode json(String event) {
        try {
            return JSON.readTree(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The front door made an event that is not JSON", impossible);
        }
    }
}
