package org.sendqa.local.template;

import java.util.List;
import java.util.Map;

/** A piece of a template that still knows its line; an entry of a mapping has the line of its key. */
sealed interface TemplateValue {

    /** Where it stands. */
    Place place();

    /** A word, number or truth value; {@code plain} if it stands without quotes. */
    record Scalar(String text, boolean plain, Place place) implements TemplateValue {}

    /** A list. */
    record Listing(List<TemplateValue> items, Place place) implements TemplateValue {}

    /** A mapping in the order of the file. */
    record Mapping(Map<String, TemplateValue> entries, Place place) implements TemplateValue {}

    /** An intrinsic function under its short name, such as {@code Sub}. */
    record Call(String function, TemplateValue argument, Place place) implements TemplateValue {}
}
