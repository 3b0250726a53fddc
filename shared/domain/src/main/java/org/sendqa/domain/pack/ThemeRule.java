package org.sendqa.domain.pack;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * By what the theme of a round may pick its subjects, where a framework leaves that to be agreed each time (rows
 * BIR-37, BWD-10, WOL-018).
 *
 * @param by attributes of the register; without any, there is no theme to agree on
 * @param required whether nothing is drawn before a theme is agreed
 * @param inTurn the attribute of which a theme picks one value, and none again before all others had their turn (row
 *     BWD-43); empty where themes may repeat
 */
public record ThemeRule(List<String> by, boolean required, String inTurn) {

    /** The framework says itself whom the draw takes. */
    public static final ThemeRule NONE = new ThemeRule(List.of(), false);

    /** Of themes that may repeat. */
    public ThemeRule(List<String> by, boolean required) {
        this(by, required, "");
    }

    /** Copies the list. */
    public ThemeRule {
        by = List.copyOf(by);
    }

    /** Whether a theme can be agreed. */
    public boolean isAsked() {
        return !by.isEmpty();
    }

    /** Whether themes take turns. */
    public boolean takesTurns() {
        return !inTurn.isEmpty();
    }

    /**
     * Whom a draw takes on a theme: of what the pack says, all that a theme may go by gives way to it, such as
     * transition years to one year; all else still holds, such as the service whose advice it is.
     */
    public List<Where> narrowed(List<Where> own, Where picks) {
        List<Where> kept = own.isEmpty() ? List.of(Where.ALL) : own;
        return kept.stream().map(where -> narrowed(where, picks)).distinct().toList();
    }

    private Where narrowed(Where own, Where picks) {
        NavigableMap<String, List<String>> values = new TreeMap<>(own.values());
        by.forEach(values::remove);
        values.putAll(picks.values());
        return new Where(values);
    }
}
