// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.premis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.preservation.EventKind;
import nl.publiekswijzer.preservation.PreservationEvent;
import nl.publiekswijzer.preservation.PreservedFile;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.XmlElement;
import nl.publiekswijzer.preservation.xml.XmlDocuments;

/**
 * What happened to a publication and its files, as PREMIS 3 (Data Dictionary, Library of Congress,
 * 2015): objects, then events, then agents. An agent is software or an organisation, never a
 * person.
 */
public final class PremisEvents {
  private static final String NAMESPACE = "http://www.loc.gov/premis/v3";
  private static final String EVENT_TYPES = "http://id.loc.gov/vocabulary/preservation/eventType";
  private static final String LOCAL = "Publiekswijzer";

  private PremisEvents() {}

  /** The whole document. */
  public static byte[] write(PreservedPublication of) {
    return XmlDocuments.write(
        new XmlElement.Sequence()
            .add(publication(of))
            .addEach(of.files(), file -> file(of, file))
            .addEach(numbered(of), number -> event(of, number))
            .addEach(agents(of), PremisEvents::agent)
            .as("premis")
            .with("xmlns", NAMESPACE)
            .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
            .with("version", "3.0"));
  }

  private static List<Integer> numbered(PreservedPublication of) {
    return Stream.iterate(0, i -> i + 1).limit(of.events().size()).toList();
  }

  private static List<String> agents(PreservedPublication of) {
    return of.events().stream().map(PreservationEvent::agent).distinct().sorted().toList();
  }

  private static XmlElement publication(PreservedPublication of) {
    return new XmlElement.Sequence()
        .add(identifier("objectIdentifier", "UUID", of.urn()))
        .add(identifier("objectIdentifier", "publicatienummer", of.number()))
        .addEach(of.parts(), file -> part(of, file))
        .as("object")
        .with("xsi:type", "representation");
  }

  private static XmlElement part(PreservedPublication of, PreservedFile file) {
    return XmlElement.of(
        "relationship",
        XmlElement.text("relationshipType", "structural"),
        XmlElement.text("relationshipSubType", "has part"),
        identifier("relatedObjectIdentifier", LOCAL, id(of, file)));
  }

  private static XmlElement file(PreservedPublication of, PreservedFile file) {
    return XmlElement.of(
            "object",
            identifier("objectIdentifier", LOCAL, id(of, file)),
            XmlElement.of(
                "objectCharacteristics",
                fixity("SHA-256", file.digests().sha256()),
                fixity("SHA-512", file.digests().sha512()),
                XmlElement.text("size", String.valueOf(file.size())),
                format(file)),
            XmlElement.text("originalName", file.name()))
        .with("xsi:type", "file");
  }

  private static String id(PreservedPublication of, PreservedFile file) {
    return of.number() + "/" + file.name();
  }

  private static XmlElement fixity(String algorithm, String digest) {
    return XmlElement.of(
        "fixity",
        XmlElement.text("messageDigestAlgorithm", algorithm),
        XmlElement.text("messageDigest", digest));
  }

  private static XmlElement format(PreservedFile file) {
    return XmlElement.of(
        "format",
        XmlElement.of("formatDesignation", XmlElement.text("formatName", file.format().label())),
        XmlElement.of(
            "formatRegistry",
            XmlElement.text("formatRegistryName", "PRONOM"),
            XmlElement.text("formatRegistryKey", file.format().pronom())));
  }

  private static XmlElement event(PreservedPublication of, int number) {
    var event = of.events().get(number);
    return new XmlElement.Sequence()
        .add(identifier("eventIdentifier", LOCAL, of.number() + "#" + (number + 1)))
        .add(
            XmlElement.text("eventType", event.kind().premis())
                .with("authority", "eventType")
                .with("authorityURI", EVENT_TYPES))
        .add(XmlElement.text("eventDateTime", event.at().toString()))
        .addIf(detail(event), d -> XmlElement.of("eventDetailInformation", d))
        .add(
            XmlElement.of(
                "eventOutcomeInformation",
                XmlElement.text("eventOutcome", event.passed() ? "pass" : "fail")))
        .add(identifier("linkingAgentIdentifier", LOCAL, event.agent()))
        .add(identifier("linkingObjectIdentifier", "UUID", of.urn()))
        .addEach(
            event.kind() == EventKind.VALIDATION ? of.reports() : List.of(),
            report -> outcome(of, report))
        .as("event");
  }

  private static XmlElement outcome(PreservedPublication of, PreservedFile report) {
    var link = identifier("linkingObjectIdentifier", LOCAL, id(of, report));
    return new XmlElement.Sequence()
        .addEach(link.children(), child -> child)
        .add(XmlElement.text("linkingObjectRole", "outcome"))
        .as(link.name());
  }

  private static Optional<XmlElement> detail(PreservationEvent event) {
    return event.detail().isBlank()
        ? Optional.empty()
        : Optional.of(XmlElement.text("eventDetail", event.detail()));
  }

  private static XmlElement agent(String name) {
    return XmlElement.of(
        "agent",
        identifier("agentIdentifier", LOCAL, name),
        XmlElement.text("agentName", name),
        XmlElement.text("agentType", "software"));
  }

  private static XmlElement identifier(String element, String type, String value) {
    return XmlElement.of(
        element,
        XmlElement.text(element + "Type", type),
        XmlElement.text(element + "Value", value));
  }
}
