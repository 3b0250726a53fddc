package org.sendqa.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.function.aws.proxy.MockLambdaContext;
import io.micronaut.json.JsonMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendqa.domain.access.AccessLog;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.report.ReportFiles;
import org.sendqa.domain.report.Reports.Released;
import org.sendqa.edge.ApiFunction;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemoryReportFiles;
import org.sendqa.testing.InMemoryReports;
import org.sendqa.testing.SamplePeople;

@MicronautTest(startApplication = false)
class ReportingApiHandlerIT {

    @Inject
    ApplicationContext context;

    @Inject
    JsonMapper json;

    @Test
    void theOfficerFindsTheReportInTheList() throws IOException {
        assertThat(reply("list-reports").getBody())
                .isEqualTo("{\"reports\":[{\"cycle\":\"ehc-plan-audits-2026-04\",\"title\":\"EHC plan audits\","
                        + "\"version\":1}],\"next\":null}");
    }

    @Test
    void theOpenedReportLeadsToItsFiles() throws IOException {
        APIGatewayV2HTTPResponse reply = reply("read-report");
        assertThat(reply.getStatusCode()).isEqualTo(200);
        assertThat(reply.getBody()).contains("\"files\":{\"report.pdf\":\"https://files.example.org/key");
    }

    @Test
    void theOfficerReadsTheAuditorsComments() throws IOException {
        APIGatewayV2HTTPResponse reply = reply("read-comments");
        assertThat(reply.getStatusCode()).isEqualTo(200);
        assertThat(reply.getBody()).contains("\"stratum\":\"Ash\"", "\"question\":\"What was done well?\"");
    }

    @Test
    void whoHasNoReportGetsAnEmptyList() throws IOException {
        APIGatewayV2HTTPEvent event = event("list-reports");
        event.getRequestContext().getAuthorizer().getJwt().getClaims().put("sub", "sample-team-manager-1");
        assertThat(send(event).getBody()).isEqualTo("{\"reports\":[],\"next\":null}");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void whoeverHasLeftOrHasNotBegunYetIsNobodyHere(int manager) throws IOException {
        APIGatewayV2HTTPEvent event = event("list-reports");
        event.getRequestContext().getAuthorizer().getJwt().getClaims().put("sub", "sample-team-manager-" + manager);
        assertThat(send(event).getStatusCode()).isEqualTo(403);
        assertThat(send(event).getBody()).contains("This account may not do that here.");
    }

    private APIGatewayV2HTTPResponse reply(String name) throws IOException {
        return send(event(name));
    }

    private APIGatewayV2HTTPEvent event(String name) throws IOException {
        Path file = Path.of(System.getProperty("sendqa.root"), "events", "reporting-api.%s.json".formatted(name));
        return Objects.requireNonNull(json.readValue(Files.readAllBytes(file), APIGatewayV2HTTPEvent.class));
    }

    private APIGatewayV2HTTPResponse send(APIGatewayV2HTTPEvent event) {
        return new ApiFunction(context).handleRequest(event, new MockLambdaContext());
    }

    /** Puts memory behind the ports. */
    @Factory
    static class InMemory {

        @Singleton
        @Replaces(bean = People.class, factory = ReportingWiring.class)
        People people() {
            return InMemoryPeople.with(
                    SamplePeople.aTeamManager(1),
                    SamplePeople.inPost(SamplePeople.aTeamManager(2), LocalDate.MIN, LocalDate.of(2025, 12, 31)),
                    SamplePeople.inPost(SamplePeople.aTeamManager(3), LocalDate.of(2027, 1, 1), LocalDate.MAX),
                    SamplePeople.anOfficer());
        }

        @Singleton
        @Replaces(bean = AccessLog.class, factory = ReportingWiring.class)
        AccessLog accessLog() {
            return _ -> {};
        }

        @Singleton
        @Replaces(bean = ReportFiles.class, factory = ReportingWiring.class)
        ReportFiles files() {
            return new InMemoryReportFiles();
        }

        @Singleton
        @Replaces(bean = ReadComments.class, factory = ReportingWiring.class)
        ReadComments readComments(ReadReports readReports) {
            ClosedRound round = new ClosedRound();
            return new ReadComments(readReports, round.packs, round.audits);
        }

        @Singleton
        @Replaces(bean = ReadReports.class, factory = ReportingWiring.class)
        ReadReports readReports(ReportFiles files) {
            InMemoryReports reports = new InMemoryReports();
            reports.list(new Released(
                    ClosedRound.CYCLE, 1, "EHC plan audits", Map.of("report.pdf", "key"), List.of(Person.QA_OFFICER)));
            return new ReadReports(reports, files);
        }
    }
}
