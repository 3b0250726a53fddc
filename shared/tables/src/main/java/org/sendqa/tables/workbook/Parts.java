package org.sendqa.tables.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a workbook by their names, unpacked one by one as they are read and never onto a disk. */
final class Parts implements AutoCloseable {

    private static final int MOST = 2_000;

    private final ZipFile zip;
    private final Budget budget;

    private Parts(ZipFile zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    /** Looks through the directory of a packed file; refuses what can't be or needn't be unpacked. */
    static Parts of(byte[] packed) throws IOException {
        Signature.PART.refuseMoreThan(MOST, packed);
        var channel = new SeekableInMemoryByteChannel(packed);
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
        Parts parts = new Parts(zip, new Budget(packed.length));
        parts.budget.check(parts.entries().stream()
                .mapToLong(entry -> Math.max(entry.getSize(), 0))
                .sum());
        return parts;
    }

    List<String> names() {
        return entries().stream().map(ZipArchiveEntry::getName).toList();
    }

    /** Opens a part that must be there; the caller closes it. */
    InputStream open(String name) throws IOException {
        return find(name).orElseThrow(() -> WorkbookRefused.damaged("a part that it names isn't there"));
    }

    /** Opens a part that may be missing; the caller closes it. */
    Optional<InputStream> find(String name) throws IOException {
        List<ZipArchiveEntry> found = entries().stream()
                .filter(entry -> entry.getName().equalsIgnoreCase(name))
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        } else if (found.size() > 1) {
            throw WorkbookRefused.damaged("it holds a part twice");
        }
        return Optional.of(open(found.getFirst()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private InputStream open(ZipArchiveEntry entry) throws IOException {
        boolean plain = entry.getMethod() == ZipEntry.DEFLATED || entry.getMethod() == ZipEntry.STORED;
        if (!plain || entry.getGeneralPurposeBit().usesEncryption()) {
            throw WorkbookRefused.saveAnew("The workbook is packed in a way that spreadsheets don't use.");
        }
        return budget.counting(zip.getInputStream(entry));
    }

    private List<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntries());
    }
}
