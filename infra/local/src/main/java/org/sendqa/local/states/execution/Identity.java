package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** Which execution this is: what stands fast from its start, and what its context object tells. */
public record Identity(
        String arn, String name, String machineArn, String machineName, JsonNode input, Instant startTime) {}
