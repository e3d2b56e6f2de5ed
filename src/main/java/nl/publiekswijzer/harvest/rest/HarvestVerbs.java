// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.publiekswijzer.harvest.Harvest;
import nl.publiekswijzer.harvest.HarvestException;
import nl.publiekswijzer.harvest.HarvestException.Code;
import nl.publiekswijzer.harvest.HarvestSet;
import nl.publiekswijzer.harvest.MetadataForm;
import nl.publiekswijzer.harvest.usecase.Harvesting;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.preservation.XmlElement;

/** The six verbs of OAI-PMH 2.0 (chapter 4). */
@Dependent
public class HarvestVerbs {
  /** As its schema knows addresses of electronic mail. */
  private static final Pattern MAIL = Pattern.compile("\\S+@(\\S+\\.)+\\S+");

  private static final String NOBODY = "beheerder@publiekswijzer.invalid";

  private final Harvesting harvesting;
  private final HarvestDocument document;
  private final Settings settings;

  @Inject
  public HarvestVerbs(Harvesting harvesting, HarvestDocument document, Settings settings) {
    this.harvesting = harvesting;
    this.document = document;
    this.settings = settings;
  }

  /**
   * @throws HarvestException for whatever the protocol has an error for
   */
  XmlElement answer(HarvestArguments arguments) {
    return switch (arguments.verb()) {
      case "Identify" -> identify();
      case "ListMetadataFormats" -> forms(arguments);
      case "ListSets" -> sets(arguments);
      case "GetRecord" -> record(arguments);
      default -> list(arguments);
    };
  }

  private XmlElement identify() {
    String contact = settings.contact();
    return new XmlElement.Sequence()
        .addText("repositoryName", "Publiekswijzer, " + settings.publicUrl().getHost())
        .addText("baseURL", document.address())
        .addText("protocolVersion", "2.0")
        .addText("adminEmail", MAIL.matcher(contact).matches() ? contact : NOBODY)
        .addText("earliestDatestamp", harvesting.findEarliest().orElseGet(document::now).toString())
        .addText("deletedRecord", "persistent")
        .addText("granularity", "YYYY-MM-DDThh:mm:ssZ")
        .as("Identify");
  }

  private XmlElement forms(HarvestArguments arguments) {
    if (arguments.has("identifier")) {
      harvesting.read(arguments.read("identifier"));
    }
    return XmlElement.of(
        "ListMetadataFormats", Stream.of(MetadataForm.values()).map(HarvestVerbs::form).toList());
  }

  private static XmlElement form(MetadataForm of) {
    return new XmlElement.Sequence()
        .addText("metadataPrefix", of.prefix())
        .addText("schema", of.schema())
        .addText("metadataNamespace", of.namespace())
        .as("metadataFormat");
  }

  /** All at once. */
  private XmlElement sets(HarvestArguments arguments) {
    if (arguments.has("resumptionToken")) {
      throw new HarvestException(
          Code.BAD_RESUMPTION_TOKEN, "De sets worden in een keer gegeven, zonder resumptionToken.");
    }
    var sets = harvesting.listSets();
    if (sets.isEmpty()) {
      throw new HarvestException(Code.NO_SET_HIERARCHY, "Er zijn nog geen publicaties.");
    }
    return XmlElement.of("ListSets", sets.stream().map(HarvestVerbs::set).toList());
  }

  private static XmlElement set(HarvestSet of) {
    return new XmlElement.Sequence()
        .addText("setSpec", of.spec())
        .addText("setName", of.name())
        .as("set");
  }

  private XmlElement record(HarvestArguments arguments) {
    String identifier = arguments.read("identifier");
    var form = arguments.form();
    return XmlElement.of("GetRecord", document.record(harvesting.read(identifier), form));
  }

  private XmlElement list(HarvestArguments arguments) {
    boolean resumed = arguments.has("resumptionToken");
    Harvest harvest =
        resumed ? harvesting.resumed(arguments.find("resumptionToken")) : arguments.harvest();
    if (harvest.whole() != arguments.verb().equals("ListRecords")) {
      throw new HarvestException(
          Code.BAD_RESUMPTION_TOKEN, "Dit resumptionToken hoort bij de andere lijst.");
    }
    var page = harvesting.list(harvest);
    List<XmlElement> told =
        page.records().stream()
            .map(
                record ->
                    harvest.whole()
                        ? document.record(record, harvest.form())
                        : HarvestDocument.header(record.header()))
            .toList();
    return XmlElement.of(
        arguments.verb(),
        Stream.concat(told.stream(), HarvestDocument.end(page.next(), resumed).stream()).toList());
  }
}
