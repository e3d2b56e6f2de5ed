// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.harvest.DublinCore;
import nl.publiekswijzer.harvest.HarvestException;
import nl.publiekswijzer.harvest.HarvestHeader;
import nl.publiekswijzer.harvest.MetadataForm;
import nl.publiekswijzer.harvest.usecase.HarvestTokens.Token;
import nl.publiekswijzer.harvest.usecase.Harvesting.HarvestRecord;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.XmlElement;
import nl.publiekswijzer.preservation.usecase.Describing;

/** Writes answers of OAI-PMH 2.0. */
@Dependent
public class HarvestDocument {
  private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";

  private final Settings settings;
  private final Describing describing;
  private final Clock clock;

  @Inject
  public HarvestDocument(Settings settings, Describing describing, Clock clock) {
    this.settings = settings;
    this.describing = describing;
    this.clock = clock;
  }

  /** Where harvesters find this server. */
  String address() {
    return settings.publicUrl() + "/api/v1/oai";
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * A whole answer.
   *
   * @param arguments that it repeats
   */
  byte[] of(Map<String, String> arguments, XmlElement content) {
    var request = XmlElement.text("request", address());
    for (var argument : arguments.entrySet()) {
      request = request.with(argument.getKey(), argument.getValue());
    }
    return describing.document(
        XmlElement.of(
                "OAI-PMH", XmlElement.text("responseDate", now().toString()), request, content)
            .with("xmlns", NAMESPACE)
            .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
            .with("xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + "OAI-PMH.xsd"));
  }

  static XmlElement error(HarvestException refusal) {
    return XmlElement.text("error", refusal.getMessage()).with("code", refusal.code().word());
  }

  static XmlElement header(HarvestHeader of) {
    var header =
        new XmlElement.Sequence()
            .addText("identifier", of.identifier())
            .addText("datestamp", of.datestamp().toString())
            .addEach(of.sets(), set -> XmlElement.text("setSpec", set))
            .as("header");
    return of.deleted() ? header.with("status", "deleted") : header;
  }

  XmlElement record(HarvestRecord of, MetadataForm form) {
    return new XmlElement.Sequence()
        .add(header(of.header()))
        .addIf(of.publication(), publication -> XmlElement.of("metadata", told(publication, form)))
        .as("record");
  }

  private XmlElement told(PreservedPublication of, MetadataForm form) {
    return switch (form) {
      case DUBLIN_CORE -> DublinCore.of(of, settings.publicUrl() + "/ui/publicaties/" + of.id());
      case MDTO -> describing.mdto(of);
    };
  }

  /** The end of a list that more follows, or of one that was asked for by token. */
  static List<XmlElement> end(Optional<Token> next, boolean resumed) {
    if (next.isPresent()) {
      return List.of(
          XmlElement.text("resumptionToken", next.get().text())
              .with("expirationDate", next.get().expires().toString()));
    }
    return resumed ? List.of(XmlElement.text("resumptionToken", "")) : List.of();
  }
}
