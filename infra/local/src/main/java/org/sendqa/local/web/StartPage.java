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
            <li>The <a href="/local/time">clock</a> says what is due next. Let it leap from one such day to the next
            until the EHC plan audits of a month, or what you would like to try, are announced.</li>
            <li>Save one of the <a href="/local/registers">registers</a>; sign in on <a href="/">the site</a> as the QA
            officer and upload it under Registers.</li>
            <li>Let the clock leap on to the day it opens: its cases are drawn. As the officer, look at the sample and
            confirm it.</li>
            <li>The <a href="/mailbox">mailbox</a> shows who was asked to audit. Sign in as one of them, declare no hand
            in the case, answer, submit.</li>
            <li>Leap past the closing day, approve the report as the officer, and read it in the mailbox or as one of
            those it went to.</li>
            </ol>
            <h2>Whom you can be</h2><ul>
            <li>A QA officer runs the rounds, from the register to the report.</li>
            <li>Auditors, some of them from outside the council, find their work under Your audits.</li>
            <li>Business support prepares the papers that some of them read; managers and the board read reports.</li>
            <li>An administrator says who works there and who runs the rounds.</li>
            </ul>
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
