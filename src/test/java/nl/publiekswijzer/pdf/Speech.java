// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * What a screen reader says about, in Dutch, where a page begins: what an element is, its text, and
 * in a table the head of the column before each number.
 */
final class Speech {
  private final Reading reading;
  private final List<String> lines = new ArrayList<>();

  private Speech(Reading reading) {
    this.reading = reading;
  }

  /** The page on which a heading of the first level begins. */
  static List<String> ofPageWith(byte[] pdf, String heading) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var speech = new Speech(Reading.of(document));
      var all = kids(kids(document.getDocumentCatalog().getStructureTreeRoot()).get(0));
      PDPage page =
          all.stream()
              .filter(element -> element.getStructureType().equals("H1"))
              .filter(element -> speech.words(element).equals(heading))
              .map(Speech::page)
              .findFirst()
              .orElseThrow();
      all.stream().filter(element -> page.equals(page(element))).forEach(speech::element);
      return speech.lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<PDStructureElement> kids(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .toList();
  }

  /** Where the first content of an element stands. */
  private static PDPage page(PDStructureElement element) {
    return element.getKids().stream()
        .map(
            kid ->
                kid instanceof PDStructureElement inner
                    ? page(inner)
                    : kid instanceof PDMarkedContentReference other
                        ? other.getPage()
                        : element.getPage())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(element.getPage());
  }

  private void element(PDStructureElement element) {
    String type = element.getStructureType();
    if (type.matches("H\\d")) {
      lines.add("kop niveau " + type.charAt(1) + ": " + words(element));
    } else if (type.equals("Figure")) {
      lines.add("afbeelding: " + words(element));
    } else if (type.equals("L")) {
      lines.add("lijst met " + kids(element).size() + " onderdelen");
      kids(element).forEach(item -> lines.add("  " + joined(kids(item).stream().map(this::all))));
    } else if (type.equals("TOC")) {
      lines.add("inhoudsopgave met " + kids(element).size() + " koppelingen");
      kids(element).forEach(entry -> lines.add("  " + all(entry)));
    } else if (type.equals("Table")) {
      table(element);
    } else {
      lines.add(all(element));
    }
  }

  private void table(PDStructureElement table) {
    var rows = kids(table).stream().flatMap(section -> kids(section).stream()).toList();
    var heads = kids(rows.get(0)).stream().map(this::all).toList();
    lines.add("tabel met %d rijen en %d kolommen".formatted(rows.size(), heads.size()));
    rows.stream().skip(1).forEach(row -> lines.add("  " + row(kids(row), heads)));
  }

  private String row(List<PDStructureElement> cells, List<String> heads) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> (i == 0 ? "" : heads.get(i) + " ") + said(all(cells.get(i))))
        .collect(Collectors.joining("; "));
  }

  private static String said(String words) {
    return words.isBlank() ? "leeg" : words;
  }

  private String all(PDStructureElement element) {
    var inner = kids(element).stream().filter(kid -> !Reading.inline(element, kid));
    return joined(Stream.concat(Stream.of(words(element)), inner.map(this::all)));
  }

  private static String joined(Stream<String> words) {
    return words
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String words(PDStructureElement element) {
    return reading.words(element, page(element));
  }
}
