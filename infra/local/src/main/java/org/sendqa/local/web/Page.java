package org.sendqa.local.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The frame that all pages of the local AWS share: language, title, one stylesheet, and no script at all. */
public final class Page {

    private static final String FRAME = resource("page.html");
    private static final String STYLE = resource("page.css");

    private Page() {}

    /**
     * A page.
     *
     * @param title plain text, also the start of the window's title; the body brings its own heading
     * @param body HTML whose texts are already escaped
     */
    public static Reply of(int status, String title, String body) {
        return Reply.of(
                        status,
                        "text/html; charset=utf-8",
                        FRAME.formatted(escape(title), STYLE, body).getBytes(UTF_8))
                .with("cache-control", List.of("no-store"))
                .with("x-content-type-options", List.of("nosniff"))
                .with("content-security-policy", List.of(policy("'self'")));
    }

    /** A page that refuses something in a sentence. */
    public static Reply refusal(int status, String title, String sentence) {
        return of(status, title, "<h1>%s</h1>\n<p>%s</p>".formatted(escape(title), escape(sentence)));
    }

    /** What a page may load and where its forms may lead: no script, and nothing from elsewhere. */
    public static String policy(String formTargets) {
        return "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action "
                + formTargets;
    }

    /** Makes text safe inside HTML's elements and quoted attributes. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
