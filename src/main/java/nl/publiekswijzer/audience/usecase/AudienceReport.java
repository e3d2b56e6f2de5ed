// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.usecase;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.publiekswijzer.audience.AudienceFigures;
import nl.publiekswijzer.audience.AudienceFigures.Cell;
import nl.publiekswijzer.audience.AudienceFigures.Number;
import nl.publiekswijzer.publication.PlainReport;
import nl.publiekswijzer.publication.PlainReport.Column;
import nl.publiekswijzer.publication.PlainReport.Section;
import nl.publiekswijzer.publication.PlainReport.Table;

/** The publication of an agreement in words. */
final class AudienceReport {
  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
  private static final double HUNDRED = 100;

  private final AudienceFigures figures;
  private final String number;
  private final Instant made;

  AudienceReport(AudienceFigures figures, String number, Instant made) {
    this.figures = figures;
    this.number = number;
    this.made = made;
  }

  PlainReport report() {
    var sections = new ArrayList<Section>();
    sections.add(outcome());
    sections.add(files());
    if (!figures.cells().isEmpty()) {
      sections.add(segments());
    }
    if (figures.tellNumbers() && figures.areSeveral() && !figures.cells().isEmpty()) {
      sections.add(byFile());
    }
    if (figures.areSeveral()) {
      sections.add(inCommon());
    }
    sections.add(method());
    return new PlainReport(
        organisations(),
        figures.name(),
        number + ", " + figures.edition(),
        made,
        figures.purpose(),
        sections);
  }

  private String organisations() {
    return figures.files().stream()
        .map(AudienceFigures.File::organisation)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private Section outcome() {
    var all = figures.all();
    var paragraphs = new ArrayList<String>();
    paragraphs.add(
        "In %s wonen %s huishoudens. %s bereiken er %s, dat is %s van de honderd."
            .formatted(
                figures.area(),
                whole(all.households()),
                figures.areSeveral() ? "De bestanden samen" : "Adressen in het bestand",
                told(all.union()),
                percent(all.union().households(), all.households())));
    if (figures.areSeveral()) {
      paragraphs.add(
          "%s huishoudens staan in twee of meer bestanden. Dat is %s van de honderd die samen worden"
                  .formatted(
                      told(all.several()),
                      percent(all.several().households(), all.union().households()))
              + " bereikt.");
    }
    if (all.beyond() != null) {
      paragraphs.add(
          "%s huishoudens worden wel bereikt en zijn geen lid.".formatted(told(all.beyond())));
    }
    if (figures.invented()) {
      paragraphs.add("De huishoudens van deze editie zijn verzonnen.");
    }
    String heading = figures.areSeveral() ? "Wat samen wordt bereikt" : "Wat wordt bereikt";
    return new Section(heading, paragraphs, List.of(), null);
  }

  private Section files() {
    var rows =
        figures.files().stream()
            .map(file -> List.of(file.organisation(), file.audience(), date(file.referenceDate())))
            .toList();
    var columns =
        List.of(
            new Column("Organisatie", false),
            new Column("Wie erin staan", false),
            new Column("Peildatum", false));
    boolean several = figures.areSeveral();
    String caption = several ? "De bestanden waarover dit gaat" : "Het bestand waarover dit gaat";
    var table = new Table(caption, columns, rows, "");
    String heading = several ? "De bestanden" : "Het bestand";
    return new Section(heading, List.of(), List.of(), table);
  }

  private static String date(String iso) {
    return iso.isEmpty() ? "niet opgegeven" : DAY.format(LocalDate.parse(iso));
  }

  private Section segments() {
    var columns = new ArrayList<Column>();
    columns.add(new Column("Segment", false));
    columns.add(new Column("Huishoudens", true));
    columns.add(new Column("Bereikt", true));
    columns.add(new Column("Van de 100", true));
    columns.add(new Column("Index", true));
    if (figures.areSeveral()) {
      columns.add(new Column("Door twee of meer", true));
    }
    boolean beyond = figures.all().beyond() != null;
    if (beyond) {
      columns.add(new Column("Geen lid", true));
    }
    var rows = new ArrayList<List<String>>();
    for (Cell cell : figures.cells()) {
      var row = new ArrayList<String>();
      row.add(cell.code() + " " + cell.name());
      row.add(whole(cell.households()));
      row.add(told(cell.union()));
      row.add(percent(cell.union().households(), cell.households()));
      row.add(String.valueOf(figures.index(cell)));
      if (figures.areSeveral()) {
        row.add(told(cell.several()));
      }
      if (beyond) {
        row.add(told(cell.beyond()));
      }
      rows.add(row);
    }
    var note =
        "Achter ± staat de marge: het echte aantal ligt er in 95 van de 100 gevallen binnen."
            + " Index: bereik van het segment, tegen 100 voor het hele gebied."
            + (beyond ? " Geen lid: bereikt, en niet in het ledenbestand." : "");
    var table = new Table("Huishoudens per segment", columns, rows, note);
    return new Section("Welke segmenten worden bereikt", difference(), List.of(), table);
  }

  /** Only what is more than chance. */
  private List<String> difference() {
    var told = new ArrayList<String>();
    if (!figures.above().isEmpty()) {
      told.add("Vaker bereikt dan het hele gebied: " + names(figures.above()) + ".");
    }
    if (!figures.below().isEmpty()) {
      told.add("Minder vaak: " + names(figures.below()) + ". Daar is het meeste te winnen.");
    }
    return told.isEmpty()
        ? List.of("Geen segment wordt duidelijk vaker of minder vaak bereikt dan het hele gebied.")
        : told;
  }

  private static String names(List<Cell> cells) {
    return cells.stream()
        .map(cell -> cell.code() + " " + cell.name())
        .collect(Collectors.joining(", "));
  }

  /** Which file reaches which segment. */
  private Section byFile() {
    var columns = new ArrayList<Column>();
    columns.add(new Column("Segment", false));
    for (AudienceFigures.File file : figures.files()) {
      String whose = organisations().equals(file.organisation()) ? "" : file.organisation() + ": ";
      columns.add(new Column(capital(whose + file.audience()), true));
    }
    var rows =
        figures.cells().stream()
            .map(
                cell -> {
                  var row = new ArrayList<String>();
                  row.add(cell.code() + " " + cell.name());
                  cell.own().forEach(number -> row.add(percent(number, cell)));
                  return List.copyOf(row);
                })
            .toList();
    var table =
        new Table(
            "Van elke 100 huishoudens van een segment",
            columns,
            rows,
            "Een streepje: te weinig om er iets van te zeggen.");
    return new Section("Wie met wat wordt bereikt", List.of(), List.of(), table);
  }

  private static String percent(Number number, Cell cell) {
    return number.isSure() ? percent(number.households(), cell.households()) : "–";
  }

  private Section inCommon() {
    var items = new ArrayList<String>();
    figures.cells().stream()
        .filter(Cell::standsOut)
        .forEach(
            cell ->
                items.add(
                    "%s %s: %s huishoudens door twee of meer bereikt, meer dan bij toeval"
                        .formatted(cell.code(), cell.name(), told(cell.several()))));
    figures
        .themes()
        .forEach(
            theme ->
                items.add(
                    "Thema %s: index %d (100 is het gebied)"
                        .formatted(theme.title(), theme.index())));
    var paragraphs =
        items.isEmpty()
            ? List.of(
                "Geen segment of thema springt eruit bij de huishoudens die door twee of meer"
                    + " bestanden worden bereikt.")
            : List.of(
                "Wie door twee of meer bestanden wordt bereikt, hoort vaker dan het gebied bij deze"
                    + " segmenten en heeft vaker belangstelling voor deze thema's. De belangstelling"
                    + " per segment is een redactionele schatting.");
    return new Section("Wat u gemeen hebt", paragraphs, items, null);
  }

  private Section method() {
    var paragraphs = new ArrayList<String>();
    paragraphs.add(
        "Elk bestand is een keer gelezen, tegen de huishoudens van editie "
            + figures.edition()
            + ". Adressen zijn niet bewaard.");
    if (figures.areSeveral()) {
      paragraphs.add(
          "Van elk bestand is een steekproef van versleutelde huishoudens vergeleken, onder een"
              + " sleutel van deze afspraak die daarna is gewist. De aantallen hebben ruis, zodat ook wie"
              + " zelf een bestand leverde niet te weten komt of een bepaald adres bij een ander staat.");
    }
    paragraphs.add("Aantallen zijn afgerond op tientallen.");
    if (figures.areSeveral() && !figures.tellNumbers()) {
      paragraphs.add(
          "Aantallen van elk bestand afzonderlijk staan hier niet: niet elke organisatie heeft daarmee"
              + " ingestemd.");
    }
    if (figures.cells().isEmpty()) {
      paragraphs.add(
          "Deze editie kent postcodes en geen huishoudens, dus staat er niets per segment. Twee"
              + " adressen zijn hetzelfde als postcode, huisnummer en toevoeging dat zijn.");
    }
    return new Section("Hoe dit is gemaakt", paragraphs, List.of(), null);
  }

  private static String told(Number number) {
    return whole(number.households()) + " ± " + whole(number.margin());
  }

  private static String whole(long number) {
    return NumberFormat.getIntegerInstance(DUTCH).format(number);
  }

  private static String percent(long part, long all) {
    return all == 0 ? "0" : String.valueOf(Math.round(HUNDRED * part / all));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(DUTCH) + text.substring(1);
  }
}
