package org.sendqa.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEvent.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.people.Person;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.SamplePeople;

class LinkAccountTest {

    private static final String ADDRESS = "chair@forum.example.org";
    private static final String AT_WORK = "lead@council.example.org";

    private final Person chair = person("forum-chair", ADDRESS, "chair@home.example.org");
    private final Person lead = person("lead-1", AT_WORK);
    private final InMemoryPeople people = InMemoryPeople.with(chair, lead, SamplePeople.aTeamManager(1));

    @Test
    void whoeverSignsInByAListedAddressIsThatPersonFromThenOn() {
        signIn("sub-1", Map.of("email", "Chair@Forum.Example.org ", "email_verified", "true"));
        assertThat(people.bySubject("dor", "sub-1")).contains(chair.with("sub-1"));
        signIn("sub-1", Map.of("email", ADDRESS, "email_verified", "true"));
        assertThat(people.all("dor")).filteredOn(Person::hasAccount).hasSize(2);
    }

    @Test
    void anyOfTheirAddressesWillDo() {
        signIn("sub-1", Map.of("email", "chair@home.example.org", "email_verified", "true"));
        assertThat(people.bySubject("dor", "sub-1")).contains(chair.with("sub-1"));
    }

    @Test
    void anAddressThatNobodyListedLeadsToNobody() {
        signIn("sub-1", Map.of("email", "stranger@forum.example.org", "email_verified", "true"));
        assertThat(people.bySubject("dor", "sub-1")).isEmpty();
    }

    @Test
    void anAddressWithoutProofLeadsToNobody() {
        signIn("sub-1", Map.of("email", ADDRESS, "email_verified", "false"));
        signIn("sub-2", Map.of("email", ADDRESS));
        signIn("sub-3", Map.of());
        assertThat(people.withoutAccount("dor")).containsExactly(chair, lead);
    }

    @Test
    void theCouncilIsBelievedAboutItsOwnDomainsOnly() {
        signIn("sub-1", by("Council", Map.of("email", ADDRESS, "email_verified", "true")));
        signIn("sub-2", by("Council", Map.of("email", "lead@sub.council.example.org")));
        signIn("sub-3", by("Council", Map.of()));
        assertThat(people.withoutAccount("dor")).containsExactly(chair, lead);
        signIn("sub-4", by("Council", Map.of("email", AT_WORK, "email_verified", "false")));
        assertThat(people.bySubject("dor", "sub-4")).contains(lead.with("sub-4"));
    }

    @Test
    void nobodyElseIsBelievedAboutTheCouncil() {
        Map<String, String> claims = Map.of("email", AT_WORK, "email_verified", "true");
        signIn("sub-1", by("Another", claims));
        signIn("sub-2", with(claims, "cognito:user_status", "EXTERNAL_PROVIDER"));
        signIn("sub-3", with(claims, "identities", identity("Council") + identity("Another")));
        signIn("sub-4", with(claims, "identities", "[{\"userId\":\"\\\"providerName\\\":\\\"Council\\\"\"}]"));
        assertThat(people.withoutAccount("dor")).contains(lead);
    }

    @Test
    void theCouncilGoesByTheSameNameInTheTemplate() throws IOException {
        assertThat(Files.readString(Path.of("../../infra/identity.yaml")))
                .contains("ProviderName: %s\n".formatted(SignedIn.COUNCIL));
    }

    @Test
    void whoeverHasAnAccountKeepsIt() {
        Person manager = SamplePeople.aTeamManager(1);
        signIn("sub-1", Map.of("email", manager.address(), "email_verified", "true"));
        assertThat(people.bySubject("dor", "sub-1")).isEmpty();
        assertThat(people.find("dor", manager.id())).contains(manager);
    }

    @Test
    void anAccountIsOnePersonOfAnAuthority() {
        String account = SamplePeople.aTeamManager(1).subject();
        signIn(account, Map.of("email", ADDRESS, "email_verified", "true"));
        assertThat(people.bySubject("dor", account)).contains(SamplePeople.aTeamManager(1));
        assertThat(people.withoutAccount("dor")).contains(chair);
    }

    @Test
    void whereTwoShareAnAddressNeitherIsLinked() {
        people.keep(person("forum-chair-2", ADDRESS));
        signIn("sub-1", Map.of("email", ADDRESS, "email_verified", "true"));
        assertThat(people.bySubject("dor", "sub-1")).isEmpty();
    }

    @Test
    void nothingIsAskedWhenTokensAreRenewed() {
        run("TokenGeneration_RefreshTokens", "sub-1", Map.of("email", ADDRESS, "email_verified", "true"));
        assertThat(people.withoutAccount("dor")).contains(chair);
    }

    private static Map<String, String> by(String provider, Map<String, String> claims) {
        return with(with(claims, "identities", identity(provider)), "cognito:user_status", "EXTERNAL_PROVIDER");
    }

    private static String identity(String provider) {
        return "[{\"userId\":\"one\",\"providerName\":\"%s\",\"providerType\":\"OIDC\"}]".formatted(provider);
    }

    private void signIn(String account, Map<String, String> attributes) {
        run("TokenGeneration_HostedAuth", account, attributes);
    }

    private void run(String source, String account, Map<String, String> attributes) {
        var event = new CognitoUserPoolPreTokenGenerationEvent();
        event.setTriggerSource(source);
        event.setRequest(Request.builder()
                .withUserAttributes(with(attributes, "sub", account))
                .build());
        LinkAccountHandler.handle(
                new LinkAccount(
                        people,
                        new InMemoryPacks(Fixtures.aPack()),
                        CouncilDomains.of("council.example.org, other.org")),
                event);
    }

    private static Map<String, String> with(Map<String, String> attributes, String name, String value) {
        Map<String, String> all = new TreeMap<>(attributes);
        all.put(name, value);
        return all;
    }

    private static Person person(String id, String... addresses) {
        return new Person("dor", id, "Sample Person", "", List.of(addresses), Set.of("auditor"), "", "forum");
    }
}
