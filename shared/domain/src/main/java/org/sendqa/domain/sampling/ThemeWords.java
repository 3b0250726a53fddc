package org.sendqa.domain.sampling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.ThemeRule;

/**
 * What the theme of one draw may say.
 *
 * @param attributes by which it may pick cases
 */
public record ThemeWords(ThemeRule rule, List<ThemeAttribute> attributes) {

    private static final int LONGEST = 100;

    /** Copies the attributes. */
    public ThemeWords {
        attributes = List.copyOf(attributes);
    }

    /** Of a draw of an activity. */
    public static ThemeWords of(Pack pack, Activity activity, DrawPlan plan) {
        return new ThemeWords(
                plan.theme(),
                plan.theme().by().stream()
                        .map(by -> ThemeAttribute.of(pack, pack.registerOf(activity), by))
                        .toList());
    }

    /** Why a theme can't be agreed, in a sentence that says what to do; empty if it can. */
    public Optional<String> against(Theme theme) {
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
        return attributes.stream()
                .filter(one -> one.attribute().equals(picked.getKey()))
                .findFirst()
                .map(one -> one.against(picked.getValue()))
                .orElseGet(() -> Optional.of("A theme can't go by '%s', only by: %s."
                        .formatted(picked.getKey(), String.join(", ", rule.by()))));
    }
}
