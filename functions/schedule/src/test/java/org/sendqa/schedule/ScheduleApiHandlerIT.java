package org.sendqa.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.function.aws.proxy.MockLambdaContext;
import io.micronaut.json.JsonMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.Pauses;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.AuthorityKeys;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.SnapshotList;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.edge.ApiFunction;
import org.sendqa.testing.DaysOfRounds;
import org.sendqa.testing.InMemoryAgreedSizes;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPauses;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemorySamples;
import org.sendqa.testing.InMemorySnapshots;
import org.sendqa.testing.SamplePeople;

@MicronautTest(startApplication = false)
@Property(name = "sendqa.table", value = "none")
@Property(name = "sendqa.bucket", value = "none")
@Property(name = "sendqa.secret", value = "none")
@Property(name = "sendqa.machines", value = "none")
@Property(name = "sendqa.site", value = "https://audits.example.org")
class ScheduleApiHandlerIT {

    @Inject
    ApplicationContext context;

    @Inject
    JsonMapper json;

    @Test
    void theOfficerSeesTheYearAheadPausesAndResumes() throws IOException {
        assertThat(reply("pause-activity").getBody())
                .isEqualTo("{\"scope\":\"ehc-plan-audits\",\"paused\":true,"
                        + "\"reason\":\"Inspectors are here until Easter\"}");
        assertThat(reply("view-schedule").getBody())
                .contains("\"year\":\"2026-27\"", "\"cadence\":\"every month\"")
                .contains("\"paused\":\"Inspectors are here until Easter\"")
                .contains("\"period\":\"2027-01\",\"words\":\"January 2027\",\"announcedOn\":\"2026-12-21\","
                        + "\"opensOn\":\"2027-01-04\",\"basis\":\"words\"")
                .contains("\"uncovered\":[]");
        assertThat(reply("resume-activity").getBody()).contains("\"paused\":false");
        assertThat(reply("resume-activity").getStatusCode()).isEqualTo(409);
    }

    @Test
    void theOfficerGivesARoundMoreTimeAndOpensItAgainOnceItIsOver() throws IOException {
        assertThat(reply("extend-round").getBody())
                .isEqualTo("{\"cycle\":\"ehc-plan-audits-2026-04\",\"dueOn\":\"2026-04-24\","
                        + "\"closesOn\":\"2026-05-01\"}");
        assertThat(reply("reopen-round").getStatusCode()).as("running").isEqualTo(409);
        InMemory.ROUND.reported();
        assertThat(reply("extend-round").getStatusCode()).as("over").isEqualTo(409);
        assertThat(reply("reopen-round").getBody()).contains("\"closesOn\":\"2026-05-22\"");
        APIGatewayV2HTTPEvent misspelt = event("reopen-round");
        misspelt.setBody("{\"reason\": \"late-answers\", \"until\": \"2026-05-22\"}");
        assertThat(send(misspelt).getStatusCode()).isEqualTo(400);
    }

    @Test
    void theOfficerOpensADipSampleForAReason() throws IOException {
        assertThat(reply("open-round"))
                .extracting(APIGatewayV2HTTPResponse::getStatusCode, APIGatewayV2HTTPResponse::getBody)
                .satisfiesExactly(
                        status -> assertThat(status).isEqualTo(201),
                        body -> assertThat((String) body)
                                .startsWith("{\"cycle\":\"dip-samples-2026-04-15\",\"opensOn\":\"2026-04-15\","
                                        + "\"rationale\":\"Reviews came in late from one school\","
                                        + "\"seedCommitment\":\"sha256:"));
        APIGatewayV2HTTPEvent noDay = event("open-round");
        noDay.setBody("{\"rationale\": \"Reviews\", \"opensOn\": \"soon\"}");
        assertThat(send(noDay).getStatusCode()).isEqualTo(400);
    }

    @Test
    void theRoundsUnderWayAreListedWithTheirDaysAndCounts() throws IOException {
        assertThat(reply("list-rounds").getBody())
                .startsWith("{\"today\":\"2026-04-01\",\"cycles\":[")
                .contains("\"title\":\"EHC plan audits, April 2026\"", "\"checkedBy\":null", "\"counts\":{");
        APIGatewayV2HTTPEvent auditors = event("list-rounds");
        auditors.getRequestContext().getAuthorizer().getJwt().getClaims().put("sub", "sample-team-manager-1");
        assertThat(send(auditors).getStatusCode()).isEqualTo(403);
    }

    @Test
    void nobodyElseSeesIt() throws IOException {
        APIGatewayV2HTTPEvent event = event("view-schedule");
        event.getRequestContext().getAuthorizer().getJwt().getClaims().put("sub", "sample-team-manager-1");
        assertThat(send(event).getStatusCode()).isEqualTo(403);
    }

    @Test
    void aYearThatNobodyKnowsTheBankHolidaysOfIsNotFound() throws IOException {
        for (String year : List.of("2031-32", "2018-19", "2026", "2026-28")) {
            APIGatewayV2HTTPEvent event = event("view-schedule");
            event.setRawPath("/v1/dor/schedule/" + year);
            event.getRequestContext().getHttp().setPath("/v1/dor/schedule/" + year);
            assertThat(send(event).getStatusCode()).as(year).isEqualTo(404);
        }
    }

    private APIGatewayV2HTTPResponse reply(String name) throws IOException {
        return send(event(name));
    }

    private APIGatewayV2HTTPEvent event(String name) throws IOException {
        Path file = Path.of(System.getProperty("sendqa.root"), "events", "schedule-api.%s.json".formatted(name));
        return Objects.requireNonNull(json.readValue(Files.readAllBytes(file), APIGatewayV2HTTPEvent.class));
    }

    private APIGatewayV2HTTPResponse send(APIGatewayV2HTTPEvent event) {
        return new ApiFunction(context).handleRequest(event, new MockLambdaContext());
    }

    /** Puts memory behind the ports. */
    @Factory
    static class InMemory {

        static final RunningRound ROUND = new RunningRound();

        @Singleton
        @Replaces(bean = Cycles.class, factory = ScheduleWiring.class)
        Cycles cycles() {
            return ROUND.cycles;
        }

        @Singleton
        @Replaces(bean = Audits.class, factory = DeadlineWiring.class)
        Audits audits() {
            return ROUND.audits;
        }

        @Singleton
        @Replaces(bean = Outbox.class, factory = DeadlineWiring.class)
        Outbox outbox() {
            return ROUND.outbox;
        }

        @Singleton
        @Replaces(bean = People.class, factory = ScheduleWiring.class)
        People people() {
            return InMemoryPeople.with(SamplePeople.aTeamManager(1), SamplePeople.anOfficer());
        }

        @Singleton
        @Replaces(bean = DueAudits.class, factory = DeadlineWiring.class)
        DueAudits due(Packs packs, People people) {
            return DaysOfRounds.of(ROUND.audits, packs, people);
        }

        @Singleton
        @Replaces(bean = Packs.class, factory = ScheduleWiring.class)
        Packs packs() {
            return new InMemoryPacks(SamplePacks.withDips());
        }

        @Singleton
        @Replaces(bean = SnapshotList.class, factory = OpenRoundWiring.class)
        SnapshotList snapshots() {
            InMemorySnapshots snapshots = new InMemorySnapshots();
            snapshots.list(new Snapshot(RegisterRef.ofPlans("dor"), "sha256:any", Instant.EPOCH, true, 1, 0));
            return snapshots;
        }

        @Singleton
        @Replaces(bean = AgreedSizes.class, factory = OpenRoundWiring.class)
        AgreedSizes sizes() {
            return new InMemoryAgreedSizes(new InMemorySamples());
        }

        @Singleton
        @Replaces(bean = AuthorityKeys.class, factory = ScheduleWiring.class)
        AuthorityKeys keys() {
            return authority -> AuthorityKey.of(authority, SampleRounds.SECRET);
        }

        @Singleton
        @Replaces(bean = Pauses.class, factory = ScheduleWiring.class)
        Pauses pauses() {
            return new InMemoryPauses();
        }
    }
}
