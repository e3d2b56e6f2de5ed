// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
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
}
