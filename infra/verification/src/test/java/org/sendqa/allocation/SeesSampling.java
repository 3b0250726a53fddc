package org.sendqa.allocation;

import org.sendqa.sampling.SeesAllocation;

/** The other half of a circle that a test sees caught. */
public record SeesSampling(SeesAllocation neighbour) {}
