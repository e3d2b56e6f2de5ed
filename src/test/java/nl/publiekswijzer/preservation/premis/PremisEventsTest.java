// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.premis;

import static nl.publiekswijzer.preservation.PreservationFixtures.SECOND;
import static nl.publiekswijzer.preservation.PreservationFixtures.anEvent;
import static nl.publiekswijzer.preservation.PreservationFixtures.second;
import static nl.publiekswijzer.preservation.PreservationFixtures.version;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.preservation.EventKind;
import nl.publiekswijzer.preservation.PreservationEvent;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.Succession;
import nl.publiekswijzer.preservation.XmlElement;
import nl.publiekswijzer.preservation.xml.XmlDocuments;
import org.junit.jupiter.api.Test;

class PremisEventsTest {
  private static XmlElement written(PreservedPublication of) {
    return XmlDocuments.read(
        new ByteArrayInputStream(PremisEvents.write(of)), "http://www.loc.gov/premis/v3");
  }

  @Test
  void objectsComeBeforeEventsAndAgents() {
    assertEquals(
        List.of(
            "object", "object", "object", "object", "object", "event", "event", "event", "event",
            "agent"),
        written(second()).children().stream().map(XmlElement::name).toList());
  }

  @Test
  void everyEventHasItsTermMomentOutcomeAndAgent() {
    var event = written(second()).list("event").get(1);

    assertEquals(
        List.of("validation", "2026-04-02T07:00:00Z", "Editie & sjablonen <7>", "pass"),
        List.of(
            event.at("eventType"),
            event.at("eventDateTime"),
            event.at("eventDetailInformation", "eventDetail"),
            event.at("eventOutcomeInformation", "eventOutcome")));
    assertEquals(
        "Publiekswijzer 1.0", event.at("linkingAgentIdentifier", "linkingAgentIdentifierValue"));
  }

  @Test
  void validationRefersToItsReport() {
    var links = written(second()).list("event").get(1).list("linkingObjectIdentifier");

    assertEquals(
        List.of("NL-0000000000/leden-1/2026/v2/verapdf.xml", "outcome"),
        List.of(
            links.get(1).at("linkingObjectIdentifierValue"), links.get(1).at("linkingObjectRole")));
    assertEquals(1, written(second()).list("event").get(0).list("linkingObjectIdentifier").size());
  }

  @Test
  void theReportIsNoPartOfThePublication() {
    assertEquals(
        List.of(
            "NL-0000000000/leden-1/2026/v2/publicatie.pdf",
            "NL-0000000000/leden-1/2026/v2/cijfers.json",
            "NL-0000000000/leden-1/2026/v2/cijfers.csv"),
        written(second()).list("object").get(0).list("relationship").stream()
            .map(r -> r.at("relatedObjectIdentifier", "relatedObjectIdentifierValue"))
            .toList());
  }

  @Test
  void termsAreThoseOfTheList() {
    var all =
        version(
            1,
            SECOND,
            "",
            Succession.NONE,
            Stream.of(EventKind.values()).map(kind -> anEvent(kind, SECOND)).toList());

    assertEquals(
        List.of(
            "creation",
            "validation",
            "message digest calculation",
            "ingestion",
            "fixity check",
            "replication",
            "deletion",
            "deaccession",
            "modification",
            "quality review"),
        written(all).list("event").stream().map(event -> event.at("eventType")).toList());
  }

  @Test
  void failedCheckSaysSo() {
    var failed = new PreservationEvent(EventKind.FIXITY_CHECK, SECOND, false, "", "Publiekswijzer");
    var event =
        written(version(1, SECOND, "", Succession.NONE, List.of(failed))).list("event").get(0);

    assertEquals("fail", event.at("eventOutcomeInformation", "eventOutcome"));
    assertEquals(List.of(), event.list("eventDetailInformation"));
  }

  @Test
  void filesHaveBothDigestsTheirSizeAndTheirFormat() {
    var file = written(second()).list("object").get(1);
    var of = second().files().get(0);
    var characteristics = file.find("objectCharacteristics").orElseThrow();

    assertEquals(
        List.of(of.digests().sha256(), of.digests().sha512()),
        characteristics.list("fixity").stream().map(f -> f.at("messageDigest")).toList());
    assertEquals(String.valueOf(of.size()), characteristics.at("size"));
    assertEquals("fmt/476", characteristics.at("format", "formatRegistry", "formatRegistryKey"));
  }
}
