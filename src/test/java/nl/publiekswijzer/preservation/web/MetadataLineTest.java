// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.web;

import static nl.publiekswijzer.preservation.PreservationFixtures.first;
import static nl.publiekswijzer.preservation.PreservationFixtures.metadata;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.publiekswijzer.preservation.XmlElement;
import org.junit.jupiter.api.Test;

class MetadataLineTest {
  @Test
  void everyValueIsShownUnderTheNamesDownToIt() {
    var object = metadata().publication(first());

    var lines = MetadataLine.of(object);

    assertEquals(
        object.all().filter(e -> e.children().isEmpty()).map(XmlElement::text).toList(),
        lines.stream().map(MetadataLine::value).toList());
    assertTrue(lines.contains(new MetadataLine("taal", "nl")));
    assertTrue(lines.contains(new MetadataLine("aggregatieniveau › begripLabel", "Archiefstuk")));
  }
}
