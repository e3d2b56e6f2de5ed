// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part of a workbook, read from tag to tag by local names: the strict kind of workbook has
 * other namespaces. Bounds hold for what a parser keeps until the end: open elements and names.
 */
final class XmlPart {
  private static final int DEEPEST = 50;
  private static final int MOST_NAMES = 2_000;
  private static final int LONGEST_TEXT = 1 << 20;

  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final XMLStreamReader xml;
  private final Set<String> names = new HashSet<>();
  private int depth;
  private int event;

  /**
   * A part in UTF-8. The parser gets signs, not bytes: for bytes it has buffers of its own, which
   * outlive it with what they hold.
   */
  XmlPart(InputStream part) {
    try {
      var bounds = new MarkupBounds(withoutMark(part));
      this.xml = factory().createXMLStreamReader(new InputStreamReader(bounds, UTF_8));
    } catch (XMLStreamException | IOException e) {
      throw Refusal.damaged();
    }
  }

  private static InputStream withoutMark(InputStream part) throws IOException {
    var bytes = new PushbackInputStream(part, MARK.length);
    byte[] first = bytes.readNBytes(MARK.length);
    if (!Arrays.equals(first, MARK)) {
      bytes.unread(first);
    }
    return bytes;
  }

  /** Java's own, whatever the server has. */
  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Goes to the next beginning or end of an element; false at the end of the part. */
  boolean next() {
    do {
      advance();
    } while (event != XMLStreamConstants.END_DOCUMENT && !starts() && !ends());
    return event != XMLStreamConstants.END_DOCUMENT;
  }

  private void advance() {
    try {
      event = xml.next();
    } catch (XMLStreamException e) {
      throw Refusal.damaged();
    }
    if (event == XMLStreamConstants.DTD) {
      throw Refusal.foreign();
    }
    if (starts()) {
      depth++;
      keepNames();
    } else if (ends()) {
      depth--;
    }
  }

  private void keepNames() {
    names.add(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      names.add(xml.getAttributeLocalName(i));
    }
    for (int i = 0; i < xml.getNamespaceCount(); i++) {
      names.add(xml.getNamespacePrefix(i));
      names.add(xml.getNamespaceURI(i));
    }
    if (depth > DEEPEST || names.size() > MOST_NAMES) {
      throw Refusal.foreign();
    }
  }

  private boolean starts() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  private boolean ends() {
    return event == XMLStreamConstants.END_ELEMENT;
  }

  boolean starts(String name) {
    return starts() && xml.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return ends() && xml.getLocalName().equals(name);
  }

  /** Value of an attribute of the element that begins here, null without it. */
  String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }

  /** Value of an attribute of any namespace but none, such as {@code r:id}. */
  String foreignAttribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name) && xml.getAttributeNamespace(i) != null) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Text of the element that begins here, up to its end; of elements inside it too. */
  String text() {
    var text = new StringBuilder();
    for (int outside = depth - 1; depth > outside; ) {
      advance();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        requireUsual(text);
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw Refusal.damaged();
      }
    }
    return text.toString();
  }

  /** A cell has 32,767 signs at most. */
  static void requireUsual(CharSequence text) {
    if (text.length() > LONGEST_TEXT) {
      throw Refusal.tooLarge();
    }
  }

  /** Passes over the element that begins here. */
  void skip() {
    for (int outside = depth - 1; depth > outside; ) {
      advance();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        throw Refusal.damaged();
      }
    }
  }
}
