// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.publiekswijzer.delivery.Feed;
import nl.publiekswijzer.delivery.FeedEntry;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AtomWriterTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Instant MAY = Instant.parse("2026-05-01T10:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-01T10:00:00Z");

  private static FeedEntry entry(int number, String title, Instant updated) {
    return new FeedEntry(
        new UUID(0, number),
        title,
        updated,
        URI.create("https://pw.example.nl/publicaties/" + number + "?a=1&b=2"),
        "Bibliotheek 't Gooi & omstreken",
        "Wie wonen er <hier>?");
  }

  private static Feed feed(FeedEntry... entries) {
    return new Feed(
        new UUID(0, 99),
        "Publicaties",
        Instant.EPOCH,
        URI.create("https://pw.example.nl/publicaties.atom"),
        URI.create("https://pw.example.nl/publicaties"),
        List.of(entries));
  }

  private static Document parsed(Feed feed) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(AtomWriter.write(feed)));
  }

  private static List<String> texts(Document document, String name) {
    var nodes = document.getElementsByTagNameNS(ATOM, name);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }

  @Test
  void entriesAreReadBackTheLatestFirst() throws Exception {
    var document = parsed(feed(entry(1, "Mei", MAY), entry(2, "Juni", JUNE)));

    assertEquals(List.of("Publicaties", "Juni", "Mei"), texts(document, "title"));
    assertEquals(
        List.of("2026-06-01T10:00:00Z", "2026-06-01T10:00:00Z", "2026-05-01T10:00:00Z"),
        texts(document, "updated"));
    assertEquals(
        List.of(
            "urn:uuid:00000000-0000-0000-0000-000000000063",
            "urn:uuid:00000000-0000-0000-0000-000000000002",
            "urn:uuid:00000000-0000-0000-0000-000000000001"),
        texts(document, "id"));
    assertEquals("Wie wonen er <hier>?", texts(document, "summary").get(0));
    assertEquals("Bibliotheek 't Gooi & omstreken", texts(document, "name").get(1));
  }

  @Test
  void linksAreReadBackAsTheyWere() throws Exception {
    var links = parsed(feed(entry(1, "Mei", MAY))).getElementsByTagNameNS(ATOM, "link");

    assertEquals(3, links.getLength());
    assertEquals("self", ((Element) links.item(0)).getAttribute("rel"));
    assertEquals(
        "https://pw.example.nl/publicaties/1?a=1&b=2",
        ((Element) links.item(2)).getAttribute("href"));
  }

  @Test
  void charactersThatXmlForbidsBreakNothing() throws Exception {
    var document = parsed(feed(entry(1, "a\u0000b\u000Bc\uD800d\uFFFEe 😀 ]]> <b>&", MAY)));

    assertEquals("a b c d e 😀 ]]> <b>&", texts(document, "title").get(1));
  }

  @Test
  void feedWithoutEntriesSaysSinceWhenItIs() throws Exception {
    assertEquals(List.of("1970-01-01T00:00:00Z"), texts(parsed(feed()), "updated"));
  }
}
