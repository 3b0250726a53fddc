package org.sendqa.packs;

/** A version with the digest of what was written. */
record InstrumentVersion(String id, int version, String digest) {

    static InstrumentVersion of(String line) {
        String[] words = line.split(" ", -1);
        return new InstrumentVersion(words[0], Integer.parseInt(words[1]), words[2]);
    }

    String line() {
        return "%s %d %s".formatted(id, version, digest);
    }
}
