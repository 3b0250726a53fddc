package org.sendqa.sampling;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Redraws;
import org.sendqa.domain.people.People;
import org.sendqa.domain.sampling.Samples;

/** Makes the use cases of recusals. */
@Factory
final class RecusalWiring {

    @Singleton
    Replacing replacing(
            SampleReplacement replacement, Samples samples, Assignments assignments, Audits audits, Redraws redraws) {
        return new Replacing(replacement, new TakeOut(samples, assignments, audits, redraws));
    }

    @Singleton
    RedrawCase redrawCase(
            Rounds rounds, Assignments assignments, Samples samples, Replacing replacing, OfficerLetters letters) {
        return new RedrawCase(rounds, assignments, samples, replacing, letters);
    }

    @Singleton
    EnterContributors enterContributors(Rounds rounds, Samples samples, Audits audits, People people) {
        return new EnterContributors(rounds, samples, audits, people);
    }
}
