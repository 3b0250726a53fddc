package org.sendqa.packs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonRefused;
import org.sendqa.domain.json.Located;
import org.sendqa.tables.workbook.Workbook;
import org.sendqa.tables.workbook.WorkbookRefused;

/** An instrument that an officer uploads as a workbook with XLSForm columns, compiled as one in a pack's folder is. */
public sealed interface UploadedForm {

    /** The most bytes a form's workbook may have: 1 MB. */
    int MOST_BYTES = 1024 * 1024;

    /** Where a compiled form keeps what its officers are told. */
    String REMARKS = "remarks";

    /**
     * An instrument that can be used.
     *
     * @param compiled as it would stand in a pack, with what its officers are told under {@code remarks}
     */
    record Sound(Instrument instrument, Json compiled) implements UploadedForm {}

    /**
     * One that can't.
     *
     * @param faults a sentence each, beginning with sheet, row and column
     */
    record Faulty(List<String> faults) implements UploadedForm {

        /** Copies the faults. */
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * No workbook that is read.
     *
     * @param sentence what is wrong and what to do
     */
    record Refused(String sentence) implements UploadedForm {}

    /**
     * Reads a workbook, whoever it comes from.
     *
     * @param pack whose form it is to be the next version of
     */
    static UploadedForm read(byte[] workbook, PackContent pack) {
        if (workbook.length > MOST_BYTES) {
            return new Refused("The workbook is larger than 1 MB, far more than any form needs. Leave out pictures and"
                    + " sheets that aren't part of the form, and upload it again.");
        } else if (!Workbook.startsLikeOne(workbook)) {
            return new Refused("The file is no Excel workbook, whatever its name says. Save the form as one (.xlsx)"
                    + " and upload that.");
        }
        try {
            return read(XlsForm.read("", new ByteArrayInputStream(workbook), FormsBefore.of(pack.pack())));
        } catch (WorkbookRefused refused) {
            return new Refused(refused.sentence());
        } catch (IOException broken) {
            throw new UncheckedIOException("Bytes in memory can't be read", broken);
        }
    }

    private static UploadedForm read(XlsForm form) {
        if (!form.faults().isEmpty()) {
            return faulty(form.faults().stream());
        }
        InstrumentCompiler.Compiled compiled = InstrumentCompiler.compile(form.content());
        Stream<String> barred = Parts.texts(Located.root(form.content()))
                .flatMap(text -> BarredWords.fault(text.text()).map(fault -> text.path() + " " + fault).stream());
        List<String> faults = Stream.concat(compiled.faults().stream(), barred).toList();
        if (!faults.isEmpty()) {
            return faulty(faults.stream().map(fault -> located(form, fault)));
        }
        try {
            Instrument instrument = compiled.instrument();
            return new Sound(instrument, InstrumentCompiler.packed(instrument, form.content(), form.remarks()));
        } catch (JsonRefused refused) {
            return faulty(Stream.of(located(form, refused.sentence())));
        }
    }

    /** What officers are told of a compiled form; nothing of one that says all that is needed. */
    static List<String> remarks(Json compiled) {
        return Maybe.texts(Located.root(compiled), REMARKS);
    }

    /** The cell in place of the path that only programs know, and the field where no column has its name. */
    private static String located(XlsForm form, String fault) {
        String[] words = fault.split(" ", 2);
        String cell = form.cell(words[0]);
        String field = words[0].substring(words[0].lastIndexOf('.') + 1);
        String place = cell.endsWith(")") ? cell : "%s (%s)".formatted(cell, field);
        return "%s %s".formatted(place, words.length == 2 ? words[1] : "can't be used");
    }

    private static Faulty faulty(Stream<String> faults) {
        return new Faulty(
                faults.map(PlaceWords::in).map(UploadedForm::begun).distinct().toList());
    }

    private static String begun(String sentence) {
        return sentence.replaceFirst("^sheet ", "Sheet ");
    }
}
