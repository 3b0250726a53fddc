package org.sendqa.local.recording;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.local.template.FunctionDeclaration;
import org.sendqa.local.template.PolicyStatement;

/** Compares what functions did with what their policies grant, in both directions. */
public final class PolicyCheck {

    private PolicyCheck() {}

    /** The calls that AWS would have refused, since no statement of the function grants them. */
    public static List<RecordedCall> ungranted(
            Collection<FunctionDeclaration> functions, Collection<RecordedCall> calls) {
        return calls.stream()
                .filter(call -> functions.stream()
                        .filter(function -> function.name().equals(call.function()))
                        .flatMap(function -> function.policies().stream())
                        .noneMatch(statement -> grants(statement, call)))
                .toList();
    }

    /**
     * The actions and the resources of each statement that no call used, as sentences. Only as telling as what the
     * functions were put through.
     */
    public static List<String> unused(Collection<FunctionDeclaration> functions, Collection<RecordedCall> calls) {
        return functions.stream()
                .flatMap(function ->
                        function.policies().stream().flatMap(statement -> unused(function.name(), statement, calls)))
                .toList();
    }

    private static Stream<String> unused(String function, PolicyStatement statement, Collection<RecordedCall> calls) {
        List<RecordedCall> used = calls.stream()
                .filter(call -> call.function().equals(function) && grants(statement, call))
                .toList();
        return Stream.concat(
                        statement.actions().stream()
                                .filter(action -> used.stream().noneMatch(call -> matches(action, call.action()))),
                        statement.resources().stream()
                                .filter(arn -> used.stream().noneMatch(call -> matches(arn, call.resource()))))
                .map(grant -> "%s is granted %s and never uses it".formatted(function, grant));
    }

    private static boolean grants(PolicyStatement statement, RecordedCall call) {
        return statement.actions().stream().anyMatch(action -> matches(action, call.action()))
                && statement.resources().stream().anyMatch(arn -> matches(arn, call.resource()));
    }

    /** IAM's wildcards: {@code *} for any text, {@code ?} for one character. */
    private static boolean matches(String pattern, String text) {
        String regex = pattern.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> letter.equals("*") ? ".*" : letter.equals("?") ? "." : Pattern.quote(letter))
                .collect(Collectors.joining());
        return text.matches("(?i)" + regex);
    }
}
