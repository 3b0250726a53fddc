package org.sendqa.sampling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.register.Contribution;

/** Everybody entered as a contributor of a case, as it comes in. */
@JsonIgnoreProperties(ignoreUnknown = false)
public record ContributorsBody(
        @JsonProperty(required = true) List<One> contributors) {

    /**
     * One person.
     *
     * @param role what the person did
     * @param person an e-mail address
     */
    @JsonIgnoreProperties(ignoreUnknown = false)
    public record One(
            @JsonProperty(required = true) String role,
            @JsonProperty(required = true) String person) {}

    List<Contribution> read() {
        return contributors.stream()
                .map(one -> new Contribution(
                        one.role().strip(), one.person().strip().toLowerCase(Locale.ROOT), true))
                .toList();
    }

    /**
     * What was entered.
     *
     * @param contributors all of the case, the register's too
     * @param unknown a sentence for each address that nobody in the system has
     * @param takenBack audits of the case that one of them had and that go to somebody else
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Reply(
            String drawId, List<CycleView.ContributorView> contributors, List<String> unknown, List<String> takenBack) {

        static Reply of(EnterContributors.Entered entered) {
            return new Reply(
                    entered.drawn().drawId(),
                    entered.drawn().subject().contributions().stream()
                            .map(CycleView.ContributorView::of)
                            .toList(),
                    entered.unknown().stream()
                            .map("Nobody here has the address %s. It is kept; check that it is spelt right."::formatted)
                            .toList(),
                    entered.takenBack().stream().map(Audit::id).toList());
        }
    }
}
