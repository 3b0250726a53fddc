package org.sendqa.schedule;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.CycleCounts;
import org.sendqa.edge.CycleDays;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;

/** Lists over HTTP which rounds are under way. */
@Controller("/v1/{authority}/cycles")
@MayCall(Callers.QA_OFFICERS)
@SerdeImport(CycleDays.class)
@SerdeImport(CycleCounts.class)
final class RoundsController {

    private final ListRounds listRounds;

    RoundsController(ListRounds listRounds) {
        this.listRounds = listRounds;
    }

    /**
     * The rounds.
     *
     * @param today the office day of the request, which dates are told from
     */
    @Serdeable
    record Listed(LocalDate today, List<Line> cycles) {}

    /**
     * One round.
     *
     * @param state where it stands, in lower case
     * @param counts null before the allocation
     */
    @Serdeable
    record Line(
            String cycle,
            String title,
            String state,
            CycleDays days,
            @Nullable CycleCounts counts) {

        static Line of(ListRounds.Titled round) {
            Cycle cycle = round.cycle();
            return new Line(cycle.ref().id(), round.title(), cycle.state(), CycleDays.of(cycle), CycleCounts.of(cycle));
        }
    }

    @Get
    Listed list(String authority, Caller caller) {
        return Replies.reply(
                listRounds.run(caller),
                rounds -> new Listed(
                        OfficeDay.of(caller.now()),
                        rounds.stream().map(Line::of).toList()));
    }
}
