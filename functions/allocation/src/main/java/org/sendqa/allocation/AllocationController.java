package org.sendqa.allocation;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Refusal;
import org.sendqa.edge.RefusedRequest;
import org.sendqa.edge.Replies;

/** Shows officers who audits what. */
@Controller("/v1/{authority}/cycles/{cycle}/allocation")
@SerdeImport(SlotReply.class)
@MayCall(Callers.QA_OFFICERS)
public final class AllocationController {

    private final ReadAllocation readAllocation;
    private final ReallocateAudits reallocateAudits;
    private final AssignByHand assignByHand;
    private final MarkAbsent markAbsent;

    AllocationController(
            ReadAllocation readAllocation,
            ReallocateAudits reallocateAudits,
            AssignByHand assignByHand,
            MarkAbsent markAbsent) {
        this.readAllocation = readAllocation;
        this.reallocateAudits = reallocateAudits;
        this.assignByHand = assignByHand;
        this.markAbsent = markAbsent;
    }

    /** The audits that go to somebody else. */
    @Serdeable
    record TakenBack(List<String> takenBack) {}

    /** How many slots have an auditor again, how many changed hands for it, how many stay open. */
    @Serdeable
    record Reallocated(int filled, int moved, int open) {}

    /** The slots of one cycle. */
    @Serdeable
    public record Reply(String cycle, List<SlotReply> slots) {}

    /** Who is to have a slot, and why. */
    record OverrideWish(String auditor, String reason) {}

    /** Who is away for the rest of the round, and why. */
    record AbsenceWish(
            String person, @Schema(example = "away") String reason) {}

    @Get
    Reply read(String authority, String cycle, Caller caller) {
        LocalDate today = OfficeDay.of(caller.now());
        return CycleRef.find(authority, cycle)
                .map(readAllocation::run)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> new Reply(cycle, slots(lines, today)))
                .orElseThrow(() -> new RefusedRequest(
                        Refusal.UNKNOWN,
                        "There is no allocation of the cycle '%s'. It is made once the sample is confirmed."
                                .formatted(cycle)));
    }

    /** Finds others for whoever is away by now; for after an absence was recorded. */
    @Post("/reallocation")
    Reallocated reallocate(String authority, String cycle, Caller caller) {
        return reallocateAudits
                .run(authority, cycle, caller.now())
                .map(outcome -> new Reallocated(
                        outcome.filled(), outcome.moved(), outcome.open().size()))
                .orElseThrow(() -> new RefusedRequest(
                        Refusal.UNKNOWN,
                        "There is no cycle '%s' that takes answers, so nothing can change hands.".formatted(cycle)));
    }

    /** Takes whom the officer wants for a slot, and why. */
    @Post("/{slot}/override")
    @RequestBody(content = @Content(schema = @Schema(implementation = OverrideWish.class)))
    SlotReply override(String authority, String cycle, String slot, Caller caller, JsonBody body) {
        int number = slot.matches("[0-9]{1,5}") ? Integer.parseInt(slot) : 0; // there is no slot 0
        var wish = body.read(json -> wish(authority, cycle, number, json.only("auditor", "reason")));
        return Replies.reply(
                assignByHand.run(caller.person(), wish, caller.now()),
                assignment ->
                        SlotReply.of(new ReadAllocation.Line(assignment, "", null, null), OfficeDay.of(caller.now())));
    }

    private static List<SlotReply> slots(List<ReadAllocation.Line> lines, LocalDate today) {
        return lines.stream().map(line -> SlotReply.of(line, today)).toList();
    }

    private static AssignByHand.Wish wish(String authority, String cycle, int slot, Located json) {
        return new AssignByHand.Wish(authority, cycle, slot, json.line("auditor"), json.line("reason"));
    }

    /** Takes who is away for the rest of the round, and why. */
    @Post("/absences")
    @RequestBody(content = @Content(schema = @Schema(implementation = AbsenceWish.class)))
    TakenBack markAbsent(String authority, String cycle, Caller caller, JsonBody body) {
        var wish = body.read(json -> away(cycle, json.only("person", "reason")));
        return Replies.reply(
                markAbsent.run(caller, wish),
                released -> new TakenBack(released.stream().map(Audit::id).toList()));
    }

    private static MarkAbsent.Wish away(String cycle, Located json) {
        return new MarkAbsent.Wish(cycle, json.line("person"), json.line("reason"));
    }
}
