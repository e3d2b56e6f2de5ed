// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.analysis.ChangeLine;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.AreaParts;
import nl.publiekswijzer.publication.AreaProfile;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.Comparison;
import nl.publiekswijzer.publication.FiguresFormat;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.NetworkFacts;
import nl.publiekswijzer.publication.Protection;
import nl.publiekswijzer.publication.ProtectionNote;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.Subject;
import nl.publiekswijzer.segmentation.OpenSegmentation;

/**
 * The published figures, read back from {@code cijfers.json} as {@link FiguresJson} wrote them, in
 * any {@link FiguresFormat}.
 */
public final class FiguresReading {
  private final Measures root;
  private final List<CatalogueEntry> catalogue;

  /**
   * @param catalogue of the edition that the figures are of
   */
  public FiguresReading(byte[] figuresJson, List<CatalogueEntry> catalogue) {
    this(figuresJson, base -> catalogue);
  }

  /**
   * @param catalogue of the edition that the figures are of, with the households of a base
   */
  public FiguresReading(
      byte[] figuresJson, Function<ComparisonBase, List<CatalogueEntry>> catalogue) {
    try (var reader = Json.createReader(new ByteArrayInputStream(figuresJson))) {
      this.root = new Measures(reader.readObject());
    }
    this.catalogue = List.copyOf(catalogue.apply(ScopeJson.read(root).base().choice()));
  }

  public FiguresFormat format() {
    return FormatJson.read(root);
  }

  public PublishedFigures figures() {
    return new PublishedFigures(
        subject(),
        catalogue,
        root.has("werkgebied") ? area(root.in("werkgebied")) : null,
        root.has("leden") ? new MembersReading(root).figures() : null,
        root.has("delen")
            ? parts(root.in("delen"))
            : new AreaParts(true, null, List.of(), null, null),
        root.has("cijfers") ? profile(root.in("cijfers")) : null,
        root.has("vergelijking") ? comparison(root.in("vergelijking")).orElse(null) : null,
        root.has("beschermingsnota") ? note(root.in("beschermingsnota")) : null,
        root.has(PeerWords.NAME) ? PeerWords.read(root.list(PeerWords.NAME)) : List.of(),
        root.has(NetworkWords.NAME)
            ? NetworkWords.read(root.in(NetworkWords.NAME))
            : NetworkFacts.NONE);
  }

  public Imprint imprint() {
    var told = root.in("publicatie");
    return Imprint.of(
            told.text("kenmerk"),
            told.index("jaar"),
            told.index("versie"),
            Instant.parse(told.text("gemaaktOp")),
            told.text("sjablonen"),
            told.text("programma"))
        .at(told.text("server"));
  }

  private Subject subject() {
    var told = root.in("onderwerp");
    var protection = told.constant("bescherming", Protection.values(), FigureWords::protection);
    return new Subject(
        told.text("bibliotheek"),
        root.has("werkgebied"),
        root.has("leden"),
        ScopeJson.listedArea(told),
        told.text("editie"),
        LocalDate.parse(told.text("peildatum")),
        told.text("segmentatie"),
        told.is("geschat"),
        told.is("voorbeeldgegevens"),
        told.json().getBoolean("gebiedenVerzonnen", told.is("voorbeeldgegevens")),
        told.text("segmentatie").equals(OpenSegmentation.NAME),
        told.is("huishoudensGetrokken"),
        protection == null ? Protection.ROUNDED : protection,
        ScopeJson.read(root));
  }

  private static ProtectionNote note(Measures told) {
    return new ProtectionNote(
        told.text("sleutelsHuishoudens"),
        told.text("sleutelLeden"),
        told.decimal("rho"),
        told.decimal("epsilon"),
        told.decimal("verbruikt"),
        told.decimal("grens"),
        told.text("hergebruik"));
  }

  private static AreaFigures area(Measures told) {
    return new AreaFigures(
        told.count("huishoudens"),
        told.count(BaseKeys.in(told, "huishoudensLandelijk")),
        told.list("segmenten").stream().map(FiguresReading::line).toList(),
        told.has("sommen")
            ? told.list("sommen").stream().map(FiguresReading::sum).toList()
            : List.of(),
        told.list("subsegmenten").stream().map(FiguresReading::line).toList(),
        told.list("gemeenten").stream().map(MunicipalityWords::read).toList());
  }

  /** A pooled line has no code. */
  private static WorkAreaLine line(Measures told) {
    return line(told, told.is("samengenomen"));
  }

  private static WorkAreaLine sum(Measures told) {
    return line(told, true);
  }

  private static WorkAreaLine line(Measures told, boolean pooled) {
    return new WorkAreaLine(
        told.text("code"),
        pooled,
        told.has("huishoudens"),
        told.whole("huishoudens"),
        told.decimal("aandeel"),
        told.decimal(BaseKeys.in(told, "aandeelLandelijk")),
        told.index("index"),
        told.constant("band", Band.values(), FigureWords::band),
        told.is("onzeker"));
  }

  private static AreaParts parts(Measures told) {
    return new AreaParts(
        told.text("soort").equals("postcode"),
        told.text("aandeelVan"),
        told.list("delen").stream().map(FiguresReading::part).toList(),
        told.has("vijfden") ? FifthsWords.read(told.in("vijfden")) : null,
        told.has("groepen") ? GroupWords.read(told.in("groepen")) : null);
  }

  private static PartLine part(Measures told) {
    return new PartLine(
        told.text("code"),
        told.text("naam"),
        told.text("gemeente"),
        told.count("huishoudens"),
        told.text("grootsteSegment"),
        told.text("opvallendSegment"),
        told.index("aandeelKlasse"),
        told.whole("ledenhuishoudens"),
        told.decimal("dekkingsgraad"),
        told.whole("potentieelBijGemiddelde"));
  }

  private static AreaProfile profile(Measures told) {
    var rows = told.list("klassen").stream().flatMap(row -> row(row).stream()).toList();
    return new AreaProfile(
        told.count("inwoners"),
        rows.stream().filter(r -> r.key().startsWith("leeftijd.")).toList(),
        rows.stream().filter(r -> r.key().startsWith("huishouden.")).toList(),
        rows.stream().filter(r -> r.key().startsWith("stedelijkheid.")).toList(),
        told.decimal("woningwaardeDuizendEuro"),
        told.decimal(BaseKeys.in(told, "woningwaardeLandelijkDuizendEuro")));
  }

  private static Optional<AreaProfile.Row> row(Measures told) {
    BigDecimal base = told.decimal(BaseKeys.in(told, "aandeelLandelijk"));
    return AreaStatistics.findKey(told.text("naam"))
        .map(key -> new AreaProfile.Row(key, told.decimal("aandeel"), base));
  }

  /** Empty where it tells a reason that is not known any more. */
  private static Optional<Comparison> comparison(Measures told) {
    var previous =
        new Comparison.Previous(
            told.text("kenmerk"),
            told.text("editie"),
            LocalDate.parse(told.text("peildatum")),
            told.index("versie"));
    if (told.has("nietVergelijkbaar")) {
      var obstacle =
          told.constant("nietVergelijkbaar", Comparison.Obstacle.values(), Changes::reason);
      return Optional.ofNullable(obstacle)
          .map(known -> new Comparison(previous, known, null, List.of()));
    }
    var segments = told.list("segmenten").stream().map(FiguresReading::change).toList();
    return Optional.of(new Comparison(previous, null, change(told.in("totaal")), segments));
  }

  /** The total has no code. */
  private static ChangeLine change(Measures told) {
    return new ChangeLine(
        told.has("code") ? told.text("code") : "",
        told.whole("huishoudensToen"),
        told.whole("huishoudensNu"),
        told.decimal("aandeelVerschil"),
        told.whole("ledenhuishoudensToen"),
        told.whole("ledenhuishoudensNu"),
        told.decimal("dekkingsgraadToen"),
        told.decimal("dekkingsgraadNu"),
        told.whole("doorGebied"),
        told.whole("doorBereik"),
        told.is("zeker"));
  }
}
