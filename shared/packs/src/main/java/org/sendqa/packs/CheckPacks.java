package org.sendqa.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says of every pack what is in it, what is missing and what is wrong: {@code make packs}. */
public final class CheckPacks {

    private final List<String> lines = new ArrayList<>();
    private boolean faulty;

    private CheckPacks() {}

    /**
     * Checks the packs of a folder.
     *
     * @param arguments the folder, today's date, the file to write what was found to, and that of the coverage table;
     *     ends with 1 if a pack can't be used, leaving the table as it is
     */
    public static void main(String[] arguments) {
        CheckPacks check = new CheckPacks();
        LocalDate today = LocalDate.parse(arguments[1]);
        Path packs = Path.of(arguments[0]);
        AuthorityFolders.in(packs).forEach(folder -> check.pack(folder, today));
        check.codes(packs);
        write(Path.of(arguments[2]), String.join("\n", check.lines) + "\n");
        if (check.faulty) {
            System.exit(1);
        }
        write(Path.of(arguments[3]), CoverageTable.of(packs));
    }

    private void pack(Path folder, LocalDate today) {
        try {
            PackSource source = PackSource.read(folder);
            List<String> faults = PackFaults.andInVain(source);
            if (faults.isEmpty()) {
                lines.addAll(PackSummary.of(source, today));
            } else {
                refuse(folder, faults);
            }
        } catch (IllegalArgumentException unreadable) {
            refuse(folder, List.of(String.valueOf(unreadable.getMessage())));
        }
        lines.add("");
    }

    private void codes(Path packs) {
        if (!faulty) {
            AuthorityFolders.sharingACode(packs).forEach(this::refuse);
        }
    }

    private void refuse(Path folder, List<String> faults) {
        refuse("The pack in %s can't be used:".formatted(folder));
        faults.forEach(fault -> lines.add("  " + fault));
    }

    private void refuse(String sentence) {
        faulty = true;
        lines.add(sentence);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot write " + file, unwritable);
        }
    }
}
