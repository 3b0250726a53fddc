package org.sendqa.testing;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.sendqa.domain.papers.PaperFiles;
import org.sendqa.domain.papers.PaperRef;

/** Files of papers for tests, kept in memory; addresses lead nowhere. */
public final class InMemoryPaperFiles implements PaperFiles {

    private final Map<String, byte[]> uploads = new HashMap<>();
    private final Map<String, byte[]> pages = new HashMap<>();
    private Runnable meanwhile = () -> {};

    /** Puts a file where an upload's address leads. */
    public void put(PaperRef ref, String upload, byte[] content) {
        uploads.put(ref + upload, content);
    }

    /** Whether nothing of what was uploaded is left. */
    public boolean nothingUploaded() {
        return uploads.isEmpty();
    }

    /** Where pages lie. */
    public Set<String> kept() {
        return Set.copyOf(pages.keySet());
    }

    @Override
    public URI addressFor(PaperRef ref, String upload, long bytes, Duration validFor) {
        return URI.create("memory:/paper-uploads/" + upload);
    }

    @Override
    public OptionalLong size(PaperRef ref, String upload) {
        return uploads.containsKey(ref + upload) ? OptionalLong.of(uploaded(ref, upload).length) : OptionalLong.empty();
    }

    @Override
    public byte[] uploaded(PaperRef ref, String upload) {
        return uploads.getOrDefault(ref + upload, new byte[0]).clone();
    }

    @Override
    public void drop(PaperRef ref, String upload) {
        uploads.remove(ref + upload);
    }

    /** Does something once, just before pages are kept. */
    public void onKeep(Runnable once) {
        meanwhile = once;
    }

    @Override
    public Optional<String> keep(PaperRef ref, String upload, int revision, byte[] content) {
        Runnable first = meanwhile;
        meanwhile = () -> {};
        first.run();
        String object = "papers/%s/%d/%s-%d".formatted(ref.cycle().id(), ref.number(), upload, revision);
        return pages.putIfAbsent(object, content.clone()) == null ? Optional.of(object) : Optional.empty();
    }

    @Override
    public Optional<byte[]> read(String object) {
        return Optional.ofNullable(pages.get(object)).map(byte[]::clone);
    }

    @Override
    public void erase(String object) {
        pages.remove(object);
    }
}
