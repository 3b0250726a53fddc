package org.sendqa.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.ThemeRule;
import org.sendqa.domain.sampling.AttributeValues;
import org.sendqa.domain.sampling.Theme;
import org.sendqa.domain.words.Likeness;
import org.sendqa.sampling.SizeView.Attribute;

/**
 * What the theme of one draw may say.
 *
 * @param attributes by which it may pick cases
 */
record ThemeWords(ThemeRule rule, List<Attribute> attributes) {

    private static final int LONGEST = 100;

    static ThemeWords of(Round round, DrawPlan plan) {
        List<Attribute> attributes = new ArrayList<>();
        for (String by : plan.theme().by()) {
            Column column = round.layout().columns().stream()
                    .filter(one -> one.field().equals(by))
                    .findFirst()
                    .orElseThrow();
            attributes.add(new Attribute(
                    by, column.heading(), List.copyOf(AttributeValues.listed(round.pack(), round.layout(), by))));
        }
        return new ThemeWords(plan.theme(), List.copyOf(attributes));
    }

    /** Why a theme can't be agreed, in a sentence that says what to do; empty if it can. */
    Optional<String> against(Theme theme) {
        if (!rule.isAsked()) {
            return theme.isSet() || !theme.picks().values().isEmpty()
                    ? Optional.of("The framework says itself whom this draw takes. Leave the theme out.")
                    : Optional.empty();
        }
        boolean said = theme.isSet() && theme.words().length() <= LONGEST;
        if (!said && (rule.required() || !theme.equals(Theme.NONE))) {
            return Optional.of("Say in 1 to %d characters what the theme is, without naming a case.".formatted(LONGEST)
                    + (rule.required() ? " Where all are looked at, say so." : ""));
        }
        return theme.picks().values().entrySet().stream()
                .flatMap(picked -> against(picked).stream())
                .findFirst();
    }

    private Optional<String> against(Map.Entry<String, List<String>> picked) {
        Optional<Attribute> attribute = attributes.stream()
                .filter(one -> one.attribute().equals(picked.getKey()))
                .findFirst();
        if (attribute.isEmpty()) {
            return Optional.of(
                    "A theme can't go by '%s', only by: %s.".formatted(picked.getKey(), String.join(", ", rule.by())));
        }
        Set<String> listed = Set.copyOf(attribute.get().values());
        return picked.getValue().isEmpty()
                ? Optional.of("Give a value of %s, or leave it out."
                        .formatted(attribute.get().heading()))
                : picked.getValue().stream()
                        .filter(value -> value.isBlank() || (!listed.isEmpty() && !listed.contains(value)))
                        .findFirst()
                        .map(value -> unknown(attribute.get(), value));
    }

    private static String unknown(Attribute attribute, String value) {
        String advice = Likeness.nearest(value, attribute.values())
                .map("Did you mean %s? "::formatted)
                .orElse("");
        return "'%s' is no value of %s. %sKnown are: %s."
                .formatted(value, attribute.heading(), advice, String.join(", ", attribute.values()));
    }
}
