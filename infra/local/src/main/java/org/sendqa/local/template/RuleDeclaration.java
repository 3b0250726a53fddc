package org.sendqa.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An EventBridge rule on the default bus.
 *
 * @param pattern which events it takes
 * @param targets the ARNs of functions and state machines that get them whole
 * @param place for a refusal of the pattern
 */
public record RuleDeclaration(String name, JsonNode pattern, List<String> targets, Place place) {}
