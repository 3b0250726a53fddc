package org.sendqa.domain.sampling;

import org.sendqa.domain.cycle.CycleRef;

/** Where certificates lie: immutable objects, a new one for each event. */
public interface Certificates {

    /**
     * Stores a certificate's canonical text; the same text again changes nothing. Another text under the same number is
     * stored beside it: which of them counts, only the sample says, and one that nobody names was never issued.
     *
     * @param number the sample's revision number it belongs to
     * @return the object's key
     */
    String keep(CycleRef cycle, String draw, int number, String canonicalJson);

    /**
     * Stores a sample's profile beside its certificate, for officers; the same text again changes nothing.
     *
     * @return the object's key
     */
    String keepProfile(CycleRef cycle, String draw, String canonicalJson);

    /** Publishes the design that a draw went by, under its digest; the same design again changes nothing. */
    void keepDesign(String authority, DrawDesign design);

    /** The canonical text of a design by the digest that certificates name. */
    String design(String authority, String digest);

    /** The text of a stored certificate or profile. */
    String read(String key);
}
