package org.sendqa.local.web;

import java.util.List;
import java.util.stream.Collectors;

/** Tells a newcomer what runs on this computer and where. */
final class StartPage {

    private static final String BEFORE = """
            <h1>What runs here</h1>
            <p>SEND QA, whole, on this computer. People and cases are samples; mail leaves no further than the mailbox
            below; nothing listens to any other computer.</p>
            <h2>A month by hand</h2>
            <ol>
            <li>At the <a href="/local/time">clock</a>, let a week go by until shortly before the first of a month.</li>
            <li>Save one of the <a href="/local/registers">registers</a>; sign in on <a href="/">the site</a> as the QA
            officer and upload it under Registers.</li>
            <li>Let the clock leap to the first: the rounds are drawn. As the officer, look at a round's sample and
            confirm it.</li>
            <li>The <a href="/mailbox">mailbox</a> shows who was asked to audit. Sign in as one of them, declare no hand
            in the case, answer, submit.</li>
            <li>Leap past the closing day, approve the report as the officer, and read it in the mailbox or as one of
            those it went to.</li>
            </ol>
            <h2>Everything here</h2>
            <ul class="places">
            """;

    private StartPage() {}

    static Reply of(List<Place> places) {
        String list = places.stream().map(StartPage::item).collect(Collectors.joining("\n"));
        return Page.of(200, "What runs here", BEFORE + list + "\n</ul>");
    }

    private static String item(Place place) {
        return "<li><a href=\"%s\">%s</a><br>%s</li>"
                .formatted(
                        Page.escape(place.address().toString()),
                        Page.escape(place.name()),
                        Page.escape(place.description()));
    }
}
