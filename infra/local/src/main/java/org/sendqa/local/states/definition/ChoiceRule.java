package org.sendqa.local.states.definition;

/**
 * One way out of a choice.
 *
 * @param condition true or false, or an expression that says so
 * @param next the state to go to
 * @param effect what it leaves behind
 */
public record ChoiceRule(Template condition, String next, Effect effect) {}
