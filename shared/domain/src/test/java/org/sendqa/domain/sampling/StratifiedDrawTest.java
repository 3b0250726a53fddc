package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.register.Subject;

class StratifiedDrawTest {

    @Test
    void eachStratumGivesItsLowestTicketsAndThenItsReserves() {
        StratumDraw north =
                SampleDraws.draw(SampleDraws.cases("North", 7)).strata().get(1);
        List<String> inOrder = StratumDraw.ids(new TicketBox(SampleDraws.SEED.text()).lowest(north.frame(), 7));

        assertThat(StratumDraw.ids(north.selected())).isEqualTo(inOrder.subList(0, 2));
        assertThat(StratumDraw.ids(north.reserves())).isEqualTo(inOrder.subList(2, 4));
        assertThat(north.size()).isEqualTo(2);
    }

    @Test
    void strataStandInTheOrderOfTheirKeys() {
        assertThat(SampleDraws.draw(SampleDraws.register()).strata())
                .extracting(StratumDraw::canonicalKey)
                .containsExactly("{\"locality\":\"East\"}", "{\"locality\":\"North\"}", "{\"locality\":\"South\"}");
    }

    @Test
    void aStratumWithTooFewCasesIsDrawnWholeAndNamedShort() {
        List<Subject> register = new ArrayList<>(SampleDraws.cases("North", 3));
        register.addAll(SampleDraws.cases("South", 1));

        StratifiedDraw draw = SampleDraws.draw(register);

        assertThat(draw.strata()).extracting(StratumDraw::size).containsExactly(0, 2, 1);
        assertThat(draw.size()).isEqualTo(3);
        assertThat(draw.strata().get(1).reserves()).hasSize(1);
        assertThat(draw.shortfalls())
                .extracting(Shortfall::sentence)
                .containsExactly(
                        "South: only 1 of the 2 cases wanted could be drawn.",
                        "East: no case could be drawn, 2 wanted.");
    }
}
