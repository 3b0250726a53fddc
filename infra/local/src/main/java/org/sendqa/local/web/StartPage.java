package org.sendqa.local.web;

import java.util.List;
import java.util.stream.Collectors;

/** Tells a newcomer what runs on this computer and where. */
final class StartPage {

    private StartPage() {}

    static Reply of(List<Place> places) {
        String list = places.stream().map(StartPage::item).collect(Collectors.joining("\n"));
        return Page.of(200, "What runs here", """
                <h1>What runs here</h1>
                <p>SEND QA, whole, on this computer. People and cases are samples; mail leaves no further than the
                mailbox below; nothing listens to any other computer.</p>
                <ul class="places">
                %s
                </ul>""".formatted(list));
    }

    private static String item(Place place) {
        return "<li><a href=\"%s\">%s</a><br>%s</li>"
                .formatted(
                        Page.escape(place.address().toString()),
                        Page.escape(place.name()),
                        Page.escape(place.description()));
    }
}
