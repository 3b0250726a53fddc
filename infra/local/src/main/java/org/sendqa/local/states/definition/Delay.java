package org.sendqa.local.states.definition;

/** How long a wait lasts. */
public sealed interface Delay {

    /** This many whole seconds, 0 to 99,999,999. */
    record Seconds(Template seconds) implements Delay {}

    /** Until this instant, a text as in RFC 3339. */
    record Until(Template timestamp) implements Delay {}
}
