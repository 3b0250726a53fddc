package org.sendqa.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.json.Json;

/** The instruments of an authority: each a YAML file or a workbook with XLSForm columns. */
final class InstrumentFiles {

    private static final String WORKBOOK = ".xlsx";

    private final List<SourceFile> files;
    private final List<Instrument> instruments = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private InstrumentFiles(List<SourceFile> files, Path published) {
        this.files = files;
        for (SourceFile file : files) {
            InstrumentCompiler.Compiled compiled = InstrumentCompiler.compile(file.content());
            instruments.add(compiled.instrument());
            compiled.faults().forEach(fault -> faults.add(located(file, fault)));
        }
        if (faults.isEmpty()) {
            between(new PublishedVersions(published));
        }
    }

    /** Reads a folder of instruments; refuses faulty ones, with every fault that could be found. */
    static InstrumentFiles read(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            InstrumentFiles read = new InstrumentFiles(
                    found.sorted()
                            .filter(InstrumentFiles::isInstrument)
                            .map(InstrumentFiles::file)
                            .toList(),
                    folder.resolve(PublishedVersions.FILE));
            if (!read.faults.isEmpty()) {
                throw new IllegalArgumentException(
                        "The instruments in %s can't be used:\n%s".formatted(folder, String.join("\n", read.faults)));
            }
            return read;
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException("A pack needs a folder of instruments: " + folder, missing);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the folder " + folder, unreadable);
        }
    }

    /** The instruments, in the order of their files. */
    List<Instrument> instruments() {
        return List.copyOf(instruments);
    }

    /** The instruments as people wrote them, in the order of their files. */
    List<Json> written() {
        return files.stream().map(SourceFile::content).toList();
    }

    /** The instruments as they stand in the compiled pack. */
    List<Json> content() {
        return IntStream.range(0, files.size()).mapToObj(this::content).toList();
    }

    /** Which version of which instrument has which digest. */
    List<InstrumentVersion> versions() {
        return IntStream.range(0, files.size()).mapToObj(this::version).toList();
    }

    /** The file of an instrument, by its place among them. */
    SourceFile file(int index) {
        return files.get(index);
    }

    private Json content(int index) {
        SourceFile file = files.get(index);
        return InstrumentCompiler.packed(instruments.get(index), file.content(), file.remarks());
    }

    private InstrumentVersion version(int index) {
        Instrument instrument = instruments.get(index);
        String digest = Digest.of(CanonicalJson.write(files.get(index).content()));
        return new InstrumentVersion(instrument.id(), instrument.version(), digest);
    }

    private void between(PublishedVersions published) {
        for (int index = 0; index < files.size(); index++) {
            SourceFile file = files.get(index);
            published.fault(version(index)).ifPresent(fault -> faults.add(located(file, fault)));
            new FollowsCheck(instruments)
                    .faults(instruments.get(index))
                    .forEach(fault -> faults.add(located(file, fault)));
        }
    }

    private static String located(SourceFile file, String fault) {
        return "%s: %s".formatted(file.where(fault.split(" ", 2)[0]), fault);
    }

    private static boolean isInstrument(Path file) {
        String name = String.valueOf(file.getFileName());
        return (name.matches(".*\\.ya?ml") || name.endsWith(WORKBOOK)) && !name.startsWith("~");
    }

    private static SourceFile file(Path file) {
        return file.toString().endsWith(WORKBOOK) ? XlsForm.read(file) : YamlFile.read(file);
    }
}
