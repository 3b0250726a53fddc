package org.sendqa.domain.clock;

/** A milestone of one case, and how it stands. */
public record Step(Milestone milestone, Outcome outcome) {}
