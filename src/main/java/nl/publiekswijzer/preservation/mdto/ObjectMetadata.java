// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.mdto;

import java.util.List;
import nl.publiekswijzer.preservation.CoveredArea;
import nl.publiekswijzer.preservation.Keeping;
import nl.publiekswijzer.preservation.Making;
import nl.publiekswijzer.preservation.Neighbour;
import nl.publiekswijzer.preservation.PreservationEvent;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.PreservedSeries;
import nl.publiekswijzer.preservation.RecordCreator;
import nl.publiekswijzer.preservation.XmlElement;

/**
 * Writes {@code informatieobject} of MDTO 1.0.1: the series of a year, a version in it, and how
 * that version was computed. The elements stand in the order of the schema.
 */
public final class ObjectMetadata {
  private static final String PREMIS = "premis.xml";
  private static final String RELATIONS = "Relatietypen (informatieobject)";

  private final String publicAddress;

  /**
   * @param publicAddress where people find the server, without a slash at its end
   */
  public ObjectMetadata(String publicAddress) {
    this.publicAddress = publicAddress;
  }

  /** Archiefstuk: one version. */
  public XmlElement publication(PreservedPublication of) {
    var about = of.description();
    return new XmlElement.Sequence()
        .add(Mdto.identification("identificatie", of.urn(), Mdto.SOURCE))
        .add(Mdto.identification("identificatie", of.number(), Mdto.NUMBER_SOURCE))
        .add(XmlElement.text("naam", about.title()))
        .add(level(Level.ITEM))
        .add(
            Mdto.concept(
                "classificatie",
                about.analysis(),
                about.analysisCode(),
                "Analysecatalogus Publiekswijzer"))
        .addText("omschrijving", description(of))
        .addText("omschrijving", reason(about.reason()))
        .add(location(of))
        .add(coverage(about.referenceDate().toString()))
        .addEach(about.areas(), ObjectMetadata::area)
        .add(XmlElement.text("taal", "nl"))
        .addEach(events(of), ObjectMetadata::event)
        .add(publishing(of.making()))
        .add(valuation(of.keeping()))
        .addIf(of.keeping().term(), ObjectMetadata::term)
        .addIf(of.keeping().category(), ObjectMetadata::category)
        .add(series("isOnderdeelVan", of.series()))
        .addEach(of.parts(), file -> FileMetadata.reference("heeftRepresentatie", of, file.name()))
        .addEach(
            of.reports(),
            file -> FileMetadata.reference("aanvullendeMetagegevens", of, file.name()))
        .add(FileMetadata.reference("aanvullendeMetagegevens", of, PREMIS))
        .addIf(of.succession().predecessor(), other -> relation(other, "Vervangt"))
        .addIf(of.succession().successor(), other -> relation(other, "Is vervangen door"))
        .add(creator(of.series().creator()))
        .add(Mdto.reference("activiteit", "Uitvoeren standaardanalyse"))
        .add(restriction(of.keeping()))
        .as(Mdto.OBJECT);
  }

  /**
   * Serie: what a library published of one analysis in one year.
   *
   * @param versions those that are delivered, at least one
   */
  public XmlElement series(PreservedSeries of, List<PreservedPublication> versions) {
    var first = versions.get(0);
    return new XmlElement.Sequence()
        .add(Mdto.identification("identificatie", of.number(), Mdto.NUMBER_SOURCE))
        .add(XmlElement.text("naam", of.title()))
        .add(level(Level.SERIES))
        .add(coverage(String.valueOf(of.year())))
        .add(XmlElement.text("taal", "nl"))
        .add(valuation(first.keeping()))
        .addIf(first.keeping().term(), ObjectMetadata::term)
        .addIf(first.keeping().category(), ObjectMetadata::category)
        .add(Mdto.reference("isOnderdeelVan", "Publicaties van " + of.creator().name()))
        .addEach(versions, version -> version("bevatOnderdeel", version))
        .add(creator(of.creator()))
        .add(restriction(first.keeping()))
        .as(Mdto.OBJECT);
  }

  /** How a version was computed: catalogue, templates, formulas and rules. */
  public XmlElement algorithm(PreservedPublication of) {
    return new XmlElement.Sequence()
        .add(Mdto.identification("identificatie", of.number() + "/algoritme", Mdto.NUMBER_SOURCE))
        .add(XmlElement.text("naam", "Algoritme van " + of.description().title()))
        .addText("omschrijving", "Catalogus, sjablonen, formules en regels van deze publicatie.")
        .add(valuation(of.keeping()))
        .addIf(of.keeping().term(), ObjectMetadata::term)
        .addIf(of.keeping().category(), ObjectMetadata::category)
        .add(version("isOnderdeelVan", of))
        .addEach(
            of.algorithm(),
            file -> FileMetadata.reference("heeftRepresentatie", of, "algoritme/" + file.name()))
        .add(creator(of.series().creator()))
        .add(restriction(of.keeping()))
        .as(Mdto.OBJECT);
  }

  static XmlElement version(String element, PreservedPublication of) {
    return Mdto.reference(element, of.description().title(), of.urn(), Mdto.SOURCE);
  }

  static XmlElement level(Level level) {
    return Mdto.official("aggregatieniveau", level.label(), "Aggregatieniveaus");
  }

  private static XmlElement series(String element, PreservedSeries of) {
    return Mdto.reference(element, of.title(), of.number(), Mdto.NUMBER_SOURCE);
  }

  private static String description(PreservedPublication of) {
    return "Editie %s; versie %d; sjablonen %s; bescherming van kleine aantallen: %s."
        .formatted(
            of.description().edition(),
            of.version(),
            of.making().templates(),
            of.description().protection());
  }

  private static String reason(String words) {
    return words.isBlank() ? "" : "Reden van deze versie: " + words.strip();
  }

  private XmlElement location(PreservedPublication of) {
    return XmlElement.of(
        "raadpleeglocatie",
        XmlElement.text("raadpleeglocatieOnline", publicAddress + "/ui/publicaties/" + of.id()));
  }

  private static XmlElement coverage(String begin) {
    return XmlElement.of(
        "dekkingInTijd",
        Mdto.concept(
            "dekkingInTijdType",
            "Peildatum huishoudensgegevens",
            "",
            "Begrippenlijst dekking in tijd Publiekswijzer"),
        XmlElement.text("dekkingInTijdBegindatum", begin));
  }

  private static XmlElement area(CoveredArea area) {
    return Mdto.reference("dekkingInRuimte", area.name(), area.code(), "TOOI register gemeenten");
  }

  private static List<PreservationEvent> events(PreservedPublication of) {
    return of.events().stream().filter(event -> event.kind().mdto().isPresent()).toList();
  }

  private static XmlElement event(PreservationEvent event) {
    return new XmlElement.Sequence()
        .add(Mdto.official("eventType", event.kind().mdto().orElseThrow(), "EventTypeLijst"))
        .add(XmlElement.text("eventTijd", Mdto.moment(event.at())))
        .add(Mdto.reference("eventVerantwoordelijkeActor", event.agent()))
        .addText("eventResultaat", event.detail())
        .as("event");
  }

  private static XmlElement publishing(Making making) {
    return new XmlElement.Sequence()
        .add(Mdto.official("eventType", "Publicatie", "EventTypeLijst"))
        .add(XmlElement.text("eventTijd", Mdto.moment(making.publishedAt())))
        .add(Mdto.reference("eventVerantwoordelijkeActor", "Publiekswijzer " + making.software()))
        .as("event");
  }

  private static XmlElement valuation(Keeping keeping) {
    return Mdto.concept(
        "waardering",
        keeping.valuation().label(),
        keeping.valuation().code(),
        "Begrippenlijst Waarderingen MDTO");
  }

  private static XmlElement term(Keeping.Term term) {
    return XmlElement.of(
        "bewaartermijn",
        XmlElement.text("termijnStartdatumLooptijd", term.start().toString()),
        XmlElement.text("termijnLooptijd", term.length().toString()),
        XmlElement.text("termijnEinddatum", term.end().toString()));
  }

  private static XmlElement category(Keeping.Category category) {
    return Mdto.concept("informatiecategorie", category.label(), category.code(), category.list());
  }

  private static XmlElement relation(Neighbour other, String type) {
    return XmlElement.of(
        "gerelateerdInformatieobject",
        Mdto.reference(
            "gerelateerdInformatieobjectVerwijzing",
            other.title(),
            other.number(),
            Mdto.NUMBER_SOURCE),
        Mdto.official("gerelateerdInformatieobjectTypeRelatie", type, RELATIONS));
  }

  private static XmlElement creator(RecordCreator creator) {
    return creator.isil().isEmpty()
        ? Mdto.reference("archiefvormer", creator.name())
        : Mdto.reference("archiefvormer", creator.name(), creator.isil(), "ISIL");
  }

  private static XmlElement restriction(Keeping keeping) {
    return new XmlElement.Sequence()
        .add(
            Mdto.official(
                "beperkingGebruikType", keeping.restriction(), "BeperkingGebruikTypeLijst"))
        .addText("beperkingGebruikNadereBeschrijving", keeping.restrictionText())
        .as("beperkingGebruik");
  }
}
