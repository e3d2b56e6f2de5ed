// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.xml;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import nl.publiekswijzer.preservation.XmlElement;

/**
 * Documents of elements as XML 1.0 in UTF-8 and back, by StAX. The same element gives the same
 * bytes, whichever parsers a server brings: always those of Java itself.
 */
public final class XmlDocuments {
  private static final String CONTROLS =
      "[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";
  private static final int DEEPEST = 20;

  private XmlDocuments() {}

  /**
   * Characters that XML 1.0 (2.2) does not know are left out; an attribute xmlns is the namespace.
   */
  public static byte[] write(XmlElement root) {
    var bytes = new ByteArrayOutputStream();
    try {
      var out =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      out.writeStartDocument("UTF-8", "1.0");
      write(root, out, 0);
      out.writeCharacters("\n");
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the element " + root.name() + " cannot be written", e);
    }
    return bytes.toByteArray();
  }

  private static void write(XmlElement element, XMLStreamWriter out, int depth)
      throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
    out.writeStartElement(element.name());
    for (var attribute : element.attributes().entrySet()) {
      out.writeAttribute(attribute.getKey(), known(attribute.getValue()));
    }
    out.writeCharacters(known(element.text()));
    for (XmlElement child : element.children()) {
      write(child, out, depth + 1);
    }
    if (!element.children().isEmpty()) {
      out.writeCharacters("\n" + "  ".repeat(depth));
    }
    out.writeEndElement();
  }

  private static String known(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll(CONTROLS, "");
  }

  /**
   * The root of a document; no document type, no entity and nothing from outside is read.
   *
   * @param namespace of every element; empty for none
   * @throws XmlRefusedException when it is something else
   */
  public static XmlElement read(InputStream document, String namespace) {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      var in = factory.createXMLStreamReader(document);
      while (in.getEventType() != XMLStreamReader.START_ELEMENT) {
        if (in.getEventType() == XMLStreamReader.DTD) {
          throw new XmlRefusedException("a document type is not read");
        }
        in.next();
      }
      return read(in, namespace, 0);
    } catch (XMLStreamException e) {
      throw new XmlRefusedException(e.getMessage());
    }
  }

  private static XmlElement read(XMLStreamReader in, String namespace, int depth)
      throws XMLStreamException {
    if (!namespace.equals(Objects.requireNonNullElse(in.getNamespaceURI(), ""))
        || depth > DEEPEST) {
      throw new XmlRefusedException(
          "element " + in.getName() + " at line " + in.getLocation().getLineNumber());
    }
    String name = in.getLocalName();
    Map<String, String> attributes = attributes(in);
    var text = new StringBuilder();
    List<XmlElement> children = new ArrayList<>();
    while (in.next() != XMLStreamReader.END_ELEMENT) {
      if (in.isStartElement()) {
        children.add(read(in, namespace, depth + 1));
      } else if (in.isCharacters()) {
        text.append(in.getText());
      }
    }
    if (!children.isEmpty() && !text.toString().isBlank()) {
      throw new XmlRefusedException("element " + name + " has both text and elements");
    }
    return new XmlElement(name, attributes, children.isEmpty() ? text.toString() : "", children);
  }

  /** Those of other namespaces, such as where a schema is, are not content. */
  private static Map<String, String> attributes(XMLStreamReader in) {
    var attributes = new LinkedHashMap<String, String>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeNamespace(i) == null || in.getAttributeNamespace(i).isEmpty()) {
        attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
      }
    }
    return attributes;
  }
}
