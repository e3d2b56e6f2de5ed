// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.feed;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.publiekswijzer.delivery.Feed;
import nl.publiekswijzer.delivery.FeedEntry;

/** Writes a feed as an Atom document (RFC 4287). */
public final class AtomWriter {
  public static final String MEDIA_TYPE = "application/atom+xml";

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter xml;

  private AtomWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The document in UTF-8. */
  public static byte[] write(Feed feed) {
    var out = new ByteArrayOutputStream();
    try {
      var xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
      new AtomWriter(xml).document(feed);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("feed " + feed.id(), e); // nothing can fail in memory
    }
    return out.toByteArray();
  }

  private void document(Feed feed) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", "nl");
    id(feed.id());
    text("title", feed.title());
    text("updated", DateTimeFormatter.ISO_INSTANT.format(feed.updated()));
    link("self", MEDIA_TYPE, feed.self());
    link("alternate", "text/html", feed.page());
    author("Publiekswijzer");
    for (FeedEntry entry : feed.entries()) {
      entry(entry);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(FeedEntry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    id(entry.id());
    text("title", entry.title());
    text("updated", DateTimeFormatter.ISO_INSTANT.format(entry.updated()));
    link("alternate", "text/html", entry.link());
    author(entry.library());
    text("summary", entry.summary());
    xml.writeEndElement();
  }

  private void id(UUID id) throws XMLStreamException {
    text("id", "urn:uuid:" + id);
  }

  private void author(String name) throws XMLStreamException {
    xml.writeStartElement("author");
    text("name", name);
    xml.writeEndElement();
  }

  private void link(String relation, String type, URI address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address.toASCIIString());
  }

  private void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
