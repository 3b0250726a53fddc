package org.sendqa.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final List<String> LONG =
            IntStream.range(0, 250).mapToObj("entry-%03d"::formatted).toList();

    @Test
    void whoFollowsThePagesSeesEachEntryOnceInOrder() {
        List<String> seen = new ArrayList<>();
        String after = "";
        while (after != null) {
            Page<String> page = page(LONG, after);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(Page.SIZE);
            seen.addAll(page.items());
            after = page.next();
        }
        assertThat(seen).isEqualTo(LONG);
    }

    @Test
    void aListThatFitsIsOnePageAndAnEmptyOneToo() {
        assertThat(page(LONG.subList(0, Page.SIZE), "").next()).isNull();
        assertThat(page(List.of(), "")).isEqualTo(new Page<String>(List.of(), null));
    }

    @Test
    void whatCameSinceIsNotSkippedAndAPlaceThatIsGoneIsRefused() {
        List<String> longer = new ArrayList<>(LONG);
        longer.add(100, "entry-099b");
        assertThat(page(longer, "entry-099").items().getFirst()).isEqualTo("entry-099b");
        assertThat(Page.of(LONG, entry -> entry, "entry-999")).isInstanceOf(Outcome.Refused.class);
    }

    private static Page<String> page(List<String> list, String after) {
        return ((Outcome.Done<Page<String>>) Page.of(list, entry -> entry, after)).value();
    }
}
