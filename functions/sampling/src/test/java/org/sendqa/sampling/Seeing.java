package org.sendqa.sampling;

import java.time.Instant;
import org.sendqa.domain.audit.Redraws;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.testing.Fixtures;

/** What is done in a world by whoever sees its samples through a view. */
record Seeing(World world, Samples samples) {

    DrawOutcome drawNext(String cycle, Instant now) {
        Drawing drawing = new Drawing(
                world.register,
                samples,
                world.certificates,
                new DrawFacts(world.people, world.agreed, world.agreements, world.dice));
        return new DrawSample(world.rounds, world.register, samples, drawing, letters())
                .drawNext(Fixtures.AUTHORITY, cycle, now);
    }

    ReplaceCase replaceCase() {
        return new ReplaceCase(world.rounds, samples, replacement(), replacing(world.redraws));
    }

    RedrawCase redrawCase(Redraws redraws) {
        return new RedrawCase(world.rounds, world.assignments, samples, replacing(redraws), letters());
    }

    private SampleReplacement replacement() {
        return new SampleReplacement(world.register, samples, world.certificates);
    }

    private Replacing replacing(Redraws redraws) {
        return new Replacing(replacement(), new TakeOut(samples, world.assignments, world.audits, redraws));
    }

    private OfficerLetters letters() {
        return new OfficerLetters(world.people, world.outbox, "https://qa.example.org");
    }
}
