// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.web;

import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.preservation.XmlElement;

/**
 * One value of metadata.
 *
 * @param name official names of the elements down to it
 */
public record MetadataLine(String name, String value) {
  private static final String BELOW = " › ";

  /** Every value of an object, in the order of the standard. */
  static List<MetadataLine> of(XmlElement object) {
    return object.children().stream().flatMap(child -> lines("", child)).toList();
  }

  private static Stream<MetadataLine> lines(String above, XmlElement element) {
    String name = above + element.name();
    return element.children().isEmpty()
        ? Stream.of(new MetadataLine(name, element.text()))
        : element.children().stream().flatMap(child -> lines(name + BELOW, child));
  }
}
