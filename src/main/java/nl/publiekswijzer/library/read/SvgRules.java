// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.read;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.publiekswijzer.library.HouseStyleRefused;

/**
 * What an SVG may hold: shapes, and how they are painted. Nothing that runs, fetches, moves or
 * hangs on the fonts of a server. Elements of other namespaces are the notes of drawing programs.
 */
final class SvgRules {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String SCRIPT = "een script";
  private static final String IMAGE = "een afbeelding of verwijzing naar buiten";

  private static final Set<String> SHAPES =
      Set.of(
          "svg",
          "g",
          "defs",
          "title",
          "desc",
          "metadata",
          "style",
          "switch",
          "a",
          "symbol",
          "use",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "clippath",
          "mask",
          "lineargradient",
          "radialgradient",
          "stop",
          "view");

  private static final Set<String> TEXTS = Set.of("text", "tspan", "textpath", "font");
  private static final Set<String> SCRIPTS = Set.of("script", "foreignobject", "handler");

  private static final Pattern OUTWARD =
      Pattern.compile("url\\(\\s*+[\"']?+\\s*+(?!#)\\S|@import|\\\\", Pattern.CASE_INSENSITIVE);
  private static final Pattern DASHES =
      Pattern.compile("stroke-dasharray\\s*+:\\s*+(?!none)\\S", Pattern.CASE_INSENSITIVE);

  private SvgRules() {}

  /**
   * Reads a file from begin to end.
   *
   * @throws HouseStyleRefused when it is no SVG or holds what it may not
   */
  static void check(byte[] file) {
    try {
      XMLStreamReader reader = input().createXMLStreamReader(new ByteArrayInputStream(file));
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {} // comments, document type
      requireRoot(reader);
      boolean style = false;
      for (int event = reader.getEventType(); reader.hasNext(); event = reader.next()) {
        if (event == XMLStreamConstants.START_ELEMENT) {
          style = reader.getLocalName().equalsIgnoreCase("style");
          element(reader);
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw unreadable();
        } else if (style && event == XMLStreamConstants.CHARACTERS) {
          value(reader.getText());
        }
      }
    } catch (XMLStreamException e) {
      throw unreadable();
    }
  }

  /** The reader of Java itself, with everything beyond this one file switched off. */
  static XMLInputFactory input() {
    XMLInputFactory input = XMLInputFactory.newDefaultFactory();
    input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    input.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    input.setProperty(XMLInputFactory.IS_COALESCING, true);
    return input;
  }

  private static void requireRoot(XMLStreamReader reader) {
    if (!SVG.equals(reader.getNamespaceURI()) || !reader.getLocalName().equals("svg")) {
      throw LogoReader.refuse("Het logo is geen SVG. Bewaar het als SVG of PNG.");
    }
  }

  private static void element(XMLStreamReader reader) {
    if (isNote(reader.getNamespaceURI())) {
      return;
    }
    String name = reader.getLocalName().toLowerCase(Locale.ROOT);
    if (!SHAPES.contains(name)) {
      throw unfit(name);
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (!isNote(reader.getAttributeNamespace(i))) {
        String attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
        attribute(attribute, reader.getAttributeValue(i));
      }
    }
  }

  /** Whether a name is of a drawing program and is not drawn. */
  private static boolean isNote(String namespace) {
    return namespace != null && !Set.of("", SVG, XLINK).contains(namespace);
  }

  private static HouseStyleRefused unfit(String name) {
    if (TEXTS.contains(name)) {
      return LogoReader.refuse(
          "Het logo bevat letters die van een lettertype afhangen. Zet tekst om in contouren en"
              + " bewaar het opnieuw als SVG, of lever een PNG.");
    }
    return holds(
        SCRIPTS.contains(name) ? SCRIPT : name.contains("image") ? IMAGE : "«" + name + "»");
  }

  private static void attribute(String name, String value) {
    if (name.startsWith("on")) {
      throw holds(SCRIPT);
    }
    if (name.equals("href") && !value.strip().startsWith("#")) {
      throw holds(IMAGE);
    }
    value(value);
    value(name + ":" + value);
  }

  private static void value(String text) {
    if (OUTWARD.matcher(text).find()) {
      throw holds(IMAGE);
    }
    if (DASHES.matcher(text).find()) {
      throw holds("een streepjeslijn");
    }
  }

  private static HouseStyleRefused holds(String what) {
    return LogoReader.refuse(
        "Het logo bevat %s. Bewaar het als SVG van alleen lijnen en vlakken, of als PNG."
            .formatted(what));
  }

  private static HouseStyleRefused unreadable() {
    return LogoReader.refuse(
        "Het logo is geen leesbare SVG, of het gebruikt entiteiten. Bewaar het opnieuw als gewone"
            + " SVG, of als PNG.");
  }
}
