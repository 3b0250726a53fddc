package org.sendqa.local.states.jsonata;

import com.dashjoin.jsonata.Jsonata;
import java.util.Set;

/**
 * The functions that would give another answer each time. A machine may set a variable of the same name, as {@code now}
 * from its input; then the name stands for that.
 */
public final class TimeAndChance {

    private static final Set<String> NAMES = Set.of("now", "millis", "random", "uuid");

    private TimeAndChance() {}

    /** Whether a function of this name, without the dollar sign, is one of them. */
    public static boolean has(String name) {
        return NAMES.contains(name);
    }

    /** What to tell someone who used it; the rest of a sentence that begins with the field's name. */
    public static String complaint(String name) {
        return "uses $" + name + ": time and chance are data here, so take the value from the input";
    }

    /** Makes the functions fail; variables that are bound afterwards hide them. */
    static void barIn(Jsonata.Frame frame) {
        for (String name : NAMES) {
            Jsonata.Fn1<Object, Object> refusal = _ -> {
                throw new IllegalStateException(complaint(name));
            };
            frame.bind(name, Jsonata.function(name, refusal, "<x?:x>"));
        }
    }
}
