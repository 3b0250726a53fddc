package org.sendqa.papers.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.papers.LeakSearch;
import org.sendqa.domain.papers.TermKind;

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
        Set<TermKind> kinds = search.in(words);
        if (!kinds.isEmpty()) {
            leaks.add("%s: %s."
                    .formatted(place, kinds.stream().map(TermKind::words).collect(Collectors.joining(", "))));
        }
    }
}
