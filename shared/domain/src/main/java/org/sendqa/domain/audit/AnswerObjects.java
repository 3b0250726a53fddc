package org.sendqa.domain.audit;

/** Where submitted answers lie: immutable objects, apart from the table that names them. */
public interface AnswerObjects {

    /**
     * Stores an audit's answers under their digest; the same text again changes nothing.
     *
     * @return the object's key
     */
    String keep(String authority, String audit, String canonicalJson);

    /** The key that an audit's answers have or would have. */
    String keyOf(String authority, String audit, String canonicalJson);

    /** The text of a key that {@link #keep} gave. */
    String read(String key);
}
