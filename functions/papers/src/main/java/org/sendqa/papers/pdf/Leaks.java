package org.sendqa.papers.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sendqa.domain.papers.Found;
import org.sendqa.domain.papers.LeakSearch;

/** Says where in a file something was found that should have been redacted, and of what kind: never the words. */
record Leaks(LeakSearch search) {

    /**
     * A sentence for each place.
     *
     * @param pages the words of each page
     * @param beside other words of the file, by where they stand
     */
    List<String> in(List<String> pages, Map<String, String> beside) {
        List<String> leaks = new ArrayList<>();
        for (int page = 1; page <= pages.size(); page++) {
            add("On page " + page, pages.get(page - 1), leaks);
        }
        beside.forEach((place, words) -> add(place, words, leaks));
        return leaks;
    }

    private void add(String place, String words, List<String> leaks) {
        List<Found> found = search.in(words);
        if (!found.isEmpty()) {
            leaks.add(
                    "%s: %s.".formatted(place, found.stream().map(Found::words).collect(Collectors.joining(", "))));
        }
    }
}
