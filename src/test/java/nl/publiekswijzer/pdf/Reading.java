// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A document as it is read aloud: one line for each element, with its type, text and depth. */
final class Reading {
  private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  private Reading() {}

  /** The texts of a document, to be asked for by element. */
  static Reading of(PDDocument document) throws IOException {
    Reading reading = new Reading();
    for (PDPage page : document.getPages()) {
      reading.texts.put(page, contents(page));
    }
    return reading;
  }

  static List<String> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Reading reading = of(document);
      reading.walk(document.getDocumentCatalog().getStructureTreeRoot(), null, "");
      return reading.lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void walk(PDStructureNode node, PDPage parentPage, String indent) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element && !inline(node, element)) {
        PDPage page = element.getPage() == null ? parentPage : element.getPage();
        lines.add(
            (indent + element.getStructureType() + " " + words(element, page)).stripTrailing());
        walk(element, page, indent + " ");
      }
    }
  }

  String words(PDStructureElement element, PDPage page) {
    if (element.getAlternateDescription() != null) {
      return element.getAlternateDescription();
    }
    return element.getKids().stream()
        .map(kid -> text(element, kid, page))
        .collect(Collectors.joining());
  }

  /** Abbreviations, and links within a sentence, which stand in it in brackets. */
  static boolean inline(PDStructureNode parent, PDStructureElement element) {
    boolean sentence = parent.getKids().stream().anyMatch(Reading::isContent);
    return element.getStructureType().equals("Span")
        || sentence && element.getStructureType().equals("Link");
  }

  private static boolean isContent(Object kid) {
    return kid instanceof Integer || kid instanceof PDMarkedContentReference;
  }

  private String text(PDStructureElement parent, Object kid, PDPage page) {
    if (kid instanceof PDStructureElement element && inline(parent, element)) {
      String words = words(element, element.getPage() == null ? page : element.getPage());
      return element.getStructureType().equals("Link") ? "[" + words + "]" : words;
    }
    return text(kid, page);
  }

  private String text(Object kid, PDPage page) {
    if (kid instanceof Integer mark) {
      return texts.get(page).get(mark);
    }
    return kid instanceof PDMarkedContentReference other
        ? texts.get(other.getPage()).get(other.getMCID())
        : "";
  }

  private static Map<Integer, String> contents(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      String text =
          content.getContents().stream()
              .filter(TextPosition.class::isInstance)
              .map(glyph -> ((TextPosition) glyph).getUnicode())
              .collect(Collectors.joining());
      texts.put(content.getMCID(), text);
    }
    return texts;
  }
}
