package org.sendqa.domain.register;

import java.util.Locale;
import java.util.Set;
import org.sendqa.domain.pack.RegisterLayout;

/**
 * Makes the keys of one register's subjects: pseudonyms that stay the same over uploads, that differ between registers
 * for equal numbers, and that tell which things are of one child, so that whoever may not audit a child's case audits
 * nothing of that child.
 *
 * <p>A plan's key is the child's case key. Anything else of a child has the case key, a full stop and a part of its
 * own; what is of no child, such as a school, has a key without a stop that is no case key.
 *
 * @param subject what the register's rows are
 */
public record SubjectKeys(AuthorityKey key, String subject) {

    private static final char OF = '.';

    /**
     * The key of a row, whatever the capitals of its numbers.
     *
     * @param caseNumber of the child; empty where there is none
     * @param itemNumber of the row itself; empty where it goes by the case number
     */
    String of(String caseNumber, String itemNumber) {
        String child = caseNumber.toUpperCase(Locale.ROOT);
        String item = itemNumber.toUpperCase(Locale.ROOT);
        if (child.isEmpty()) {
            return key.thingKey(subject, item);
        }
        String caseKey = key.caseKey(child);
        return item.isEmpty() && subject.equals(RegisterLayout.PLAN)
                ? caseKey
                : caseKey + OF + key.itemKey(subject, item.isEmpty() ? child : item);
    }

    /** The case key of the child that a key is about; of a key about no child, the key itself. */
    public static String child(String key) {
        int end = key.indexOf(OF);
        return end < 0 ? key : key.substring(0, end);
    }

    /** Whether some keys name what a key is about, or the child that it is of. */
    public static boolean isAmong(String key, Set<String> keys) {
        return keys.contains(key) || keys.contains(child(key));
    }
}
