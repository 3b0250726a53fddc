package org.sendqa.allocation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Forbidden;
import org.sendqa.edge.Problem;

/** Shows officers who audits what. */
@Controller("/v1/{authority}/cycles/{cycle}/allocation")
public final class AllocationController {

    private final ReadAllocation readAllocation;

    AllocationController(ReadAllocation readAllocation) {
        this.readAllocation = readAllocation;
    }

    /** The slots of one cycle. */
    @Serdeable
    public record Reply(String cycle, List<SlotReply> slots) {}

    /**
     * One slot.
     *
     * @param auditor the person's id; missing where the slot is open
     * @param explanation why it is open
     */
    @Serdeable
    public record SlotReply(
            int slot,
            String draw,
            String drawId,
            String stratum,
            @Nullable String auditor,
            int cost,
            @Nullable String explanation) {

        static SlotReply of(ReadAllocation.Line line) {
            var one = line.assignment();
            return new SlotReply(
                    one.slot(),
                    one.draw(),
                    one.drawId(),
                    line.stratum(),
                    one.auditor().orElse(null),
                    one.cost(),
                    one.explanation().isEmpty() ? null : one.explanation());
        }
    }

    @Get
    HttpResponse<?> read(String authority, String cycle, Caller caller) {
        if (!caller.isOfficer()) {
            throw new Forbidden();
        }
        return CycleRef.find(authority, cycle)
                .map(readAllocation::run)
                .filter(lines -> !lines.isEmpty())
                .<HttpResponse<?>>map(lines -> HttpResponse.ok(
                        new Reply(cycle, lines.stream().map(SlotReply::of).toList())))
                .orElseGet(() -> Problem.of(
                        HttpStatus.NOT_FOUND,
                        "Nothing allocated",
                        "There is no allocation of the cycle '%s'. It is made once the sample is confirmed."
                                .formatted(cycle)));
    }
}
