// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest;

import java.time.ZoneOffset;
import nl.publiekswijzer.preservation.CoveredArea;
import nl.publiekswijzer.preservation.Neighbour;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.XmlElement;

/** A publication in the fifteen elements of Dublin Core, as every harvester reads them. */
public final class DublinCore {
  private DublinCore() {}

  /**
   * The element {@code oai_dc:dc}.
   *
   * @param address where the publication is found
   */
  public static XmlElement of(PreservedPublication of, String address) {
    var about = of.description();
    var elements =
        new XmlElement.Sequence()
            .addText("dc:title", about.title())
            .addText("dc:creator", of.series().creator().name())
            .addText("dc:subject", about.analysis())
            .addText("dc:description", about.reason())
            .addText("dc:publisher", of.series().creator().name())
            .addText(
                "dc:date",
                of.making().publishedAt().atOffset(ZoneOffset.UTC).toLocalDate().toString())
            .addText("dc:type", "Text")
            .addText("dc:format", "application/pdf")
            .addText("dc:identifier", of.number())
            .addText("dc:identifier", of.urn())
            .addText("dc:identifier", address)
            .addText("dc:source", about.edition())
            .addText("dc:language", "nl");
    of.succession().predecessor().map(Neighbour::number).ifPresent(n -> relation(elements, n));
    of.succession().successor().map(Neighbour::number).ifPresent(n -> relation(elements, n));
    return elements
        .addEach(about.areas(), DublinCore::coverage)
        .addText("dc:coverage", about.referenceDate().toString())
        .addText("dc:rights", of.keeping().restriction() + ". " + of.keeping().restrictionText())
        .as("oai_dc:dc")
        .with("xmlns:oai_dc", MetadataForm.DUBLIN_CORE.namespace())
        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .with(
            "xsi:schemaLocation",
            MetadataForm.DUBLIN_CORE.namespace() + " " + MetadataForm.DUBLIN_CORE.schema());
  }

  private static void relation(XmlElement.Sequence elements, String number) {
    elements.addText("dc:relation", number);
  }

  private static XmlElement coverage(CoveredArea area) {
    return XmlElement.text("dc:coverage", area.name());
  }
}
