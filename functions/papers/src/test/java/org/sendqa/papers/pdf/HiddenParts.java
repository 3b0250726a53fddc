package org.sendqa.papers.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Puts words into the parts of a PDF that its pages don't show. */
final class HiddenParts {

    private HiddenParts() {}

    static void author(PDDocument document, String words) {
        document.getDocumentInformation().setAuthor(words);
        document.getDocumentInformation().setProducer("A tool");
    }

    static void metadata(PDDocument document, String words) throws IOException {
        byte[] xmp = "<x:xmpmeta><dc:title>%s</dc:title></x:xmpmeta>"
                .formatted(words)
                .getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp)));
    }

    static void note(PDDocument document, String words) throws IOException {
        PDAnnotationText note = new PDAnnotationText();
        note.setRectangle(new PDRectangle(10, 10, 20, 20));
        note.setContents(words);
        document.getPage(0).getAnnotations().add(note);
    }

    static void bookmark(PDDocument document, String words) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(words);
        outline.addLast(item);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    static void field(PDDocument document, String words) {
        PDAcroForm form = new PDAcroForm(document);
        PDTextField field = new PDTextField(form);
        field.setPartialName("child");
        field.getCOSObject().setString(COSName.V, words);
        form.getFields().add(field);
        document.getDocumentCatalog().setAcroForm(form);
    }

    static void attachment(PDDocument document, String words) throws IOException {
        byte[] content = words.getBytes(StandardCharsets.UTF_8);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("notes.txt");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(content)));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("notes.txt", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    static void wordsForScreenReaders(PDDocument document, String words) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement picture = new PDStructureElement("Figure", root);
        picture.setAlternateDescription(words);
        root.appendKid(picture);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    static void everywhere(PDDocument document, String words) throws IOException {
        author(document, words);
        metadata(document, words);
        note(document, words);
        bookmark(document, words);
        field(document, words);
        attachment(document, words);
        wordsForScreenReaders(document, words);
    }
}
