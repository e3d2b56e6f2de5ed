// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.mdto;

import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import nl.publiekswijzer.preservation.XmlElement;
import nl.publiekswijzer.preservation.xml.XmlDocuments;
import nl.publiekswijzer.preservation.xml.XmlRefusedException;

/**
 * MDTO XML 1.0.1 (Nationaal Archief, 2024): one document is one object, either {@code
 * informatieobject} or {@code bestand}, in the one root {@code MDTO}; and the types that its
 * elements share.
 */
public final class Mdto {
  public static final String NAMESPACE = "https://www.nationaalarchief.nl/mdto";

  /** Where the schema of the version that is written stands, which tells the version. */
  public static final String SCHEMA = NAMESPACE + "/MDTO-XML1.0.1.xsd";

  static final String OBJECT = "informatieobject";
  static final String FILE = "bestand";
  static final String SOURCE = "Publiekswijzer";
  static final String NUMBER_SOURCE = "Publiekswijzer publicatienummer";

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private Mdto() {}

  /**
   * A whole document.
   *
   * @param object informatieobject or bestand
   */
  public static byte[] write(XmlElement object) {
    return XmlDocuments.write(root(object));
  }

  /** The root element of a document. */
  public static XmlElement root(XmlElement object) {
    return XmlElement.of("MDTO", object)
        .with("xmlns", NAMESPACE)
        .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .with("xsi:schemaLocation", NAMESPACE + " " + SCHEMA);
  }

  /**
   * The object of a document, with every element and every text that stands in it.
   *
   * @throws XmlRefusedException when it is no document of MDTO
   */
  public static XmlElement read(InputStream document) {
    var root = XmlDocuments.read(document, NAMESPACE);
    boolean one = root.name().equals("MDTO") && root.children().size() == 1;
    if (!one || !isObject(root.children().get(0))) {
      throw new XmlRefusedException("not one informatieobject or bestand within MDTO");
    }
    return root.children().get(0);
  }

  private static boolean isObject(XmlElement element) {
    return element.name().equals(OBJECT) || element.name().equals(FILE);
  }

  /** {@code identificatieGegevens}. */
  static XmlElement identification(String name, String value, String source) {
    return XmlElement.of(
        name,
        XmlElement.text("identificatieKenmerk", value),
        XmlElement.text("identificatieBron", source));
  }

  /** {@code verwijzingGegevens} without identification. */
  static XmlElement reference(String element, String name) {
    return XmlElement.of(element, XmlElement.text("verwijzingNaam", name));
  }

  /** {@code verwijzingGegevens}. */
  static XmlElement reference(String element, String name, String value, String source) {
    return XmlElement.of(
        element,
        XmlElement.text("verwijzingNaam", name),
        identification("verwijzingIdentificatie", value, source));
  }

  /**
   * {@code begripGegevens}.
   *
   * @param code empty for none
   * @param list name of the list of concepts
   */
  static XmlElement concept(String element, String label, String code, String list) {
    return new XmlElement.Sequence()
        .add(XmlElement.text("begripLabel", label))
        .addText("begripCode", code)
        .add(reference("begripBegrippenlijst", list))
        .as(element);
  }

  /** {@code begripGegevens} of a list of MDTO itself, named as in the official examples. */
  static XmlElement official(String element, String label, String list) {
    return concept(element, label, "", "Begrippenlijst " + list + " MDTO");
  }

  /** A moment with its offset, in whole seconds, by the clock of the Netherlands. */
  static String moment(Instant at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        at.truncatedTo(ChronoUnit.SECONDS).atZone(ZONE));
  }
}
