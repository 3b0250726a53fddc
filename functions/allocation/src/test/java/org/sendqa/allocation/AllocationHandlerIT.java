package org.sendqa.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.function.aws.proxy.MockLambdaContext;
import io.micronaut.json.JsonMapper;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.people.People;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sharing.Agreements;
import org.sendqa.edge.ApiFunction;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPapers;

@MicronautTest(startApplication = false)
@Property(name = "sendqa.table", value = "none")
@Property(name = "sendqa.bucket", value = "none")
@Property(name = "sendqa.site", value = "https://qa.example.org")
class AllocationHandlerIT {

    private final Round round = new Round().confirmed();
    private final InMemoryOutbox outbox = new InMemoryOutbox();

    @Inject
    ApplicationContext context;

    @MockBean(People.class)
    People people() {
        return round.people;
    }

    @MockBean(Audits.class)
    Audits audits() {
        return round.audits;
    }

    @MockBean(Papers.class)
    Papers papers() {
        return new InMemoryPapers(round.samples);
    }

    @MockBean(Agreements.class)
    Agreements agreements() {
        return round.agreements;
    }

    @MockBean(Packs.class)
    Packs packs() {
        return round.packs;
    }

    @MockBean(Samples.class)
    Samples samples() {
        return round.samples;
    }

    @MockBean(Cycles.class)
    Cycles cycles() {
        return round.cycles;
    }

    @MockBean(Assignments.class)
    Assignments assignments() {
        return round.assignments;
    }

    @MockBean(Outbox.class)
    Outbox outbox() {
        return outbox;
    }

    @Test
    void bothTasksOfTheStateMachineAnswerWithCountsOnly() throws IOException {
        var allocated = new AllocateAuditsHandler(context);
        assertThat(allocated.execute(event("allocate-audits", AllocateAuditsHandler.In.class)))
                .isEqualTo(new AllocateAuditsHandler.Out("allocated", 4, 0, List.of()));
        var invited = new InviteAuditorsHandler(context);
        assertThat(invited.execute(event("invite-auditors", InviteAuditorsHandler.In.class)))
                .isEqualTo(new InviteAuditorsHandler.Out(4));
        assertThat(outbox.mails()).hasSize(4);
    }

    @Test
    void theOfficerSeesWhoAuditsWhatAndNobodyElseDoes() throws IOException {
        round.allocateAudits().run(Round.AUTHORITY, Round.CYCLE, Round.NOW);
        var reply = send(event("allocation-api.read-allocation", APIGatewayV2HTTPEvent.class));
        assertThat(reply.getBody())
                .contains("\"slot\":1,\"draw\":\"team-managers\",\"drawId\":\"team-managers-Ash\",\"stratum\":\"Ash\"")
                .contains("-0001\",\"state\":\"assigned\",\"papers\":null,\"dueOn\":\"2026-04-17\","
                        + "\"daysFrom\":\"round\",\"late\":false,\"overdue\":false");
        var asAuditor = event("allocation-api.read-allocation", APIGatewayV2HTTPEvent.class);
        asAuditor.getRequestContext().getAuthorizer().getJwt().getClaims().put("sub", "sample-team-manager-1");
        assertThat(send(asAuditor).getStatusCode()).isEqualTo(403);
    }

    @Test
    void aCycleWithoutAllocationIsNotFoundWhateverItsName() throws IOException {
        assertThat(send(event("allocation-api.read-allocation", APIGatewayV2HTTPEvent.class))
                        .getStatusCode())
                .isEqualTo(404);
        var nonsense = event("allocation-api.read-allocation", APIGatewayV2HTTPEvent.class);
        nonsense.setRawPath("/v1/dor/cycles/nonsense/allocation");
        nonsense.getRequestContext().getHttp().setPath(nonsense.getRawPath());
        assertThat(send(nonsense).getStatusCode()).isEqualTo(404);
    }

    private <T> T event(String name, Class<T> type) throws IOException {
        Path file = Path.of(System.getProperty("sendqa.root"), "events", name + ".json");
        return Objects.requireNonNull(context.getBean(JsonMapper.class).readValue(Files.readAllBytes(file), type));
    }

    private APIGatewayV2HTTPResponse send(APIGatewayV2HTTPEvent event) {
        return new ApiFunction(context).handleRequest(event, new MockLambdaContext());
    }
}
