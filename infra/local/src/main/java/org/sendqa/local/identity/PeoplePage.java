package org.sendqa.local.identity;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import org.sendqa.local.web.Page;
import org.sendqa.local.web.Reply;

/** Tells a newcomer who the sample people are, and a programmer how to call the API as one of them. */
record PeoplePage(People people, Clients clients, URI tokens) {

    Reply page() {
        return Page.of(200, "Sample people", """
                <h1>Sample people</h1>
                <p>The site asks you to choose one of them when you sign in. Nobody has a password.</p>
                %s
                <h2>Calling the API from a program</h2>
                <p>Ask for a token with the subject of the person, then send it as
                <code>Authorization: Bearer</code>. It holds for 15 minutes.</p>
                <pre>%s</pre>""".formatted(table(), Page.escape(command())));
    }

    private String table() {
        return """
                <table>
                <caption>Those whom you can sign in as</caption>
                <thead><tr><th scope="col">Name</th><th scope="col">Role</th><th scope="col">Subject</th></tr></thead>
                <tbody>
                %s
                </tbody>
                </table>""".formatted(people.people().stream().map(PeoplePage::row).collect(joining("\n")));
    }

    private String command() {
        return "curl %s -d grant_type=client_credentials -d client_id=%s -d client_secret=local -d sub=SUBJECT"
                .formatted(tokens, clients.program());
    }

    private static String row(Person person) {
        return "<tr><td>%s</td><td>%s</td><td><code>%s</code></td></tr>"
                .formatted(Page.escape(person.label()), Page.escape(person.role()), Page.escape(person.subject()));
    }
}
