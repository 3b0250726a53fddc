package org.sendqa.local.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The frame that all pages of the local AWS share: language, title, one stylesheet, and no script at all. */
public final class Page {

    private static final String STYLE = style();

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
                        frame(escape(title), body).getBytes(UTF_8))
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

    private static String frame(String title, String body) {
        return """
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s – SEND QA on this computer</title>
            <style>%s</style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to main content</a>
            <header><p><a href="/">SEND QA</a> <span>on this computer, with sample data</span></p></header>
            <main id="main">
            %s
            </main>
            </body>
            </html>
            """.formatted(title, STYLE, body);
    }

    private static String style() {
        try (InputStream css = Page.class.getResourceAsStream("page.css")) {
            return css == null ? "" : new String(css.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
