package org.sendqa.domain.instrument;

/** Compiled instruments that officers uploaded, and what of them is laid over packs: immutable texts. */
public interface InstrumentObjects {

    /** Keeps a text of an authority's; gives its digest. */
    String keep(String authority, String canonicalJson);

    /** The text of a digest. */
    String read(String authority, String digest);
}
