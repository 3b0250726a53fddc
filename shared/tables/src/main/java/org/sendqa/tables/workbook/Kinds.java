package org.sendqa.tables.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what a packed or compound file is by what is in it, and refuses all but plain workbooks. */
final class Kinds {

    private static final String ZIP = "PK\u0003\u0004";
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private Kinds() {}

    static boolean isPacked(String start) {
        return start.startsWith(ZIP);
    }

    /** An Excel workbook of before 2007, or one behind a password. */
    static boolean isCompound(String start) {
        return start.startsWith(COMPOUND);
    }

    /** What is said of a compound file. */
    static WorkbookRefused compound(byte[] file) {
        return Signature.ENCRYPTED.isIn(file)
                ? new WorkbookRefused("The workbook is protected by a password. Save it without one and upload that"
                        + " file; the upload itself is encrypted.")
                : WorkbookRefused.saveAnew("The file is in a format of before 2007, as .xls workbooks are.");
    }

    /** Refuses what is packed and no workbook, or more than one. */
    static void check(Parts parts) {
        List<String> names = parts.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin") || name.contains("/macrosheets/"))) {
            throw new WorkbookRefused(
                    "The workbook holds macros, which are programs, so it isn't opened. Open it in your"
                            + " spreadsheet, choose Save as and the type 'Excel Workbook (.xlsx)', and upload that.");
        }
        other(names).ifPresent(what -> {
            throw WorkbookRefused.saveAnew(what);
        });
        if (!names.contains("[content_types].xml") || names.stream().noneMatch(name -> name.startsWith("xl/"))) {
            throw new WorkbookRefused("The file is an archive or a document and no workbook. Export the table itself"
                    + " as a workbook or a CSV file.");
        }
    }

    private static Optional<String> other(List<String> names) {
        if (names.contains("xl/workbook.bin")) {
            return Optional.of("The file is a binary workbook (.xlsb).");
        }
        return names.contains("mimetype") && names.contains("content.xml")
                ? Optional.of("The file is an OpenDocument spreadsheet (.ods).")
                : Optional.empty();
    }
}
