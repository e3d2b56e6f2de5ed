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
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The cells of a document with the heads that they name, found through the tree of names. */
final class TableReading {
  private final List<String> words;
  private final Map<COSDictionary, String> read = new HashMap<>();
  private final List<PDStructureElement> cells = new ArrayList<>();
  private int next;

  private TableReading(List<String> words) {
    this.words = words;
  }

  static List<String> of(byte[] pdf) {
    var words =
        Reading.of(pdf).stream()
            .map(String::strip)
            .filter(line -> line.matches("T[HD]( .*)?"))
            .toList();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var reading = new TableReading(words);
      var root = document.getDocumentCatalog().getStructureTreeRoot();
      reading.walk(root);
      var ids = root.getCOSObject().getCOSDictionary(COSName.getPDFName("IDTree"));
      return reading.cells.stream().map(cell -> reading.told(cell, ids)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void walk(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().matches("T[HD]")) {
          cells.add(element);
          read.put(element.getCOSObject(), words.get(next++));
        }
        walk(element);
      }
    }
  }

  private String told(PDStructureElement cell, COSDictionary ids) {
    String own = read.get(cell.getCOSObject());
    COSDictionary attributes = cell.getCOSObject().getCOSDictionary(COSName.A);
    COSArray headers =
        attributes == null ? null : attributes.getCOSArray(COSName.getPDFName("Headers"));
    return headers == null
        ? own
        : own
            + headers.toList().stream()
                .map(id -> read.get(element(ids, id)).substring(3))
                .collect(Collectors.joining(", ", " (", ")"));
  }

  private static COSDictionary element(COSDictionary ids, COSBase id) {
    COSArray pairs = ids.getCOSArray(COSName.NAMES);
    for (int i = 0; i < pairs.size(); i += 2) {
      if (((COSString) pairs.getObject(i)).equals(id)) {
        return (COSDictionary) pairs.getObject(i + 1);
      }
    }
    throw new IllegalStateException("no element is called " + id);
  }
}
