package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TicketBoxTest {

    @Test
    void drawsThePublishedExample() {
        List<Ticket> inOrder = new TicketBox("314159").lowest(List.of("A-1", "A-2", "A-3", "B-1", "B-2", "B-3"), 4);

        assertThat(inOrder).extracting(Ticket::id).containsExactly("B-2", "B-3", "A-3", "A-2");
    }

    @Test
    void makesThePublishedTicket() {
        assertThat(new TicketBox("01382438112797316654").of("AB-130").number())
                .isEqualTo("0.26299714122838008416507544297546663599715395525154425586041245287750224561854");
    }

    @Test
    void tiesFallByTheIdsUtf8Bytes() {
        Ticket below = new Ticket("\ufb33", "0.5");
        Ticket above = new Ticket("😀", "0.5");

        assertThat(below).isLessThan(above);
        assertThat(new Ticket("z", "0.4")).isLessThan(below);
    }
}
