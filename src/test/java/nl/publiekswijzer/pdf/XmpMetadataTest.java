// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class XmpMetadataTest {
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final DocumentDescription PLAIN =
      new DocumentDescription("Titel", "Bibliotheek Zus & Zo", Instant.EPOCH);

  private static Document read(DocumentDescription description) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    byte[] xmp = XmpMetadata.of(description, "Publiekswijzer");
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xmp));
  }

  private static List<String> texts(Document xmp, String name) {
    var found = xmp.getElementsByTagNameNS(DC, name);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent().strip())
        .toList();
  }

  @Test
  void everyFactIsATermOfDublinCore() throws Exception {
    var facts =
        new DocumentFacts(
            "NL-0800070000/ledenanalyse-3/2026/v2",
            "Versie 2 van 2026 <nieuw>.",
            "© Bibliotheek Zus & Zo",
            List.of("Leden", "Gemeente X"));

    var xmp = read(PLAIN.of("CBS").with(facts));

    assertEquals(List.of("NL-0800070000/ledenanalyse-3/2026/v2"), texts(xmp, "identifier"));
    assertEquals(List.of("Versie 2 van 2026 <nieuw>."), texts(xmp, "description"));
    assertEquals(List.of("© Bibliotheek Zus & Zo"), texts(xmp, "rights"));
    assertEquals(List.of("LedenGemeente X"), texts(xmp, "subject"));
    assertEquals(List.of("CBS"), texts(xmp, "source"));
  }

  @Test
  void whatIsNotSaidIsNotThere() throws Exception {
    var xmp = read(PLAIN);

    for (String name : List.of("identifier", "description", "rights", "subject", "source")) {
      assertEquals(List.of(), texts(xmp, name), name);
    }
    assertEquals(List.of("Bibliotheek Zus & Zo"), texts(xmp, "creator"));
  }

  /** Files of the same document have one identifier, whatever they keep; each file has its own. */
  @Test
  void documentAndInstanceHaveIdentifiers() throws Exception {
    var print = Sample.withRows(3);
    var first = identifiers(Reports.export(ArchivalStandard.PDF_A_2A, print));
    var second = identifiers(Reports.export(ArchivalStandard.PDF_A_4, print));

    assertEquals(first.get(0), second.get(0));
    assertNotEquals(first.get(1), second.get(1));
    assertEquals(first, identifiers(Reports.export(ArchivalStandard.PDF_A_2A, print)));
    first.forEach(
        id -> assertTrue(id.matches("uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), id));
  }

  private static List<String> identifiers(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    return Stream.of("DocumentID", "InstanceID")
        .map(name -> text.replaceAll("(?s).*<xmpMM:%1$s>(.*)</xmpMM:%1$s>.*".formatted(name), "$1"))
        .toList();
  }
}
