package org.sendqa.feedback;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.access.Look;
import org.sendqa.domain.access.SeenPage;
import org.sendqa.domain.people.Person;

/**
 * That somebody was shown something of a case, as it goes out.
 *
 * @param person the person's id
 * @param name the person's name; the id if nobody of that id is listed any more
 * @param roles those that the person holds today
 * @param look what of the case: {@code form}, {@code answers}, {@code session}, {@code page}, {@code prepared-page},
 *     {@code round}, {@code comments}, {@code concern}, {@code findings} or {@code other}
 * @param paper which paper the page is of; null where it was no page
 * @param page its number; null where it was none
 */
public record LookReply(
        String person,
        String name,
        List<String> roles,
        String look,
        @Nullable String paper,
        @Nullable Integer page,
        String at) {

    static LookReply of(ListLooks.Line line) {
        Person person = line.person();
        var access = line.access();
        Optional<SeenPage> page = SeenPage.of(access.what());
        return new LookReply(
                access.person(),
                person == null ? access.person() : person.name(),
                person == null ? List.of() : person.roles().stream().sorted().toList(),
                Look.of(access.what()).code(),
                page.map(seen -> title(seen.paper(), line.papers())).orElse(null),
                page.map(SeenPage::page).orElse(null),
                access.at().toString());
    }

    private static String title(int paper, List<String> papers) {
        return 0 < paper && paper <= papers.size() ? papers.get(paper - 1) : "paper " + paper;
    }
}
