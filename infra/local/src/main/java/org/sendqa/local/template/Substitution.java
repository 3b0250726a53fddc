package org.sendqa.local.template;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sendqa.local.template.TemplateValue.Call;
import org.sendqa.local.template.TemplateValue.Listing;
import org.sendqa.local.template.TemplateValue.Mapping;
import org.sendqa.local.template.TemplateValue.Scalar;

/** Fills the <code>${…}</code> of a Sub, in its short form and the one with a mapping of further names. */
final class Substitution {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(!?)([^}]*)}");

    private final Scope scope;

    Substitution(Scope scope) {
        this.scope = scope;
    }

    Scalar of(Call call) {
        if (call.argument() instanceof Listing) {
            List<TemplateValue> arguments = Intrinsics.arguments(call, 2);
            if (arguments.get(1) instanceof Mapping names) {
                return fill(Intrinsics.word(arguments.get(0)), names.entries(), call.place());
            }
            throw new TemplateProblem(call.place(), "!Sub", "takes a mapping of names as its second argument.");
        }
        return fill(Intrinsics.word(call.argument()), Map.of(), call.place());
    }

    private Scalar fill(String text, Map<String, TemplateValue> names, Place place) {
        String filled = PLACEHOLDER.matcher(text).replaceAll(match -> {
            return Matcher.quoteReplacement(replacement(match, names, place));
        });
        return new Scalar(filled, false, place);
    }

    private String replacement(MatchResult match, Map<String, TemplateValue> names, Place place) {
        String name = match.group(2).strip();
        if (match.group(1).equals("!")) {
            return "${" + name + "}";
        }
        TemplateValue named = names.get(name);
        return scope.text(named == null ? scope.ref(name, place) : named);
    }
}
