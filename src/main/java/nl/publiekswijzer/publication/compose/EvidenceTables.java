// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.estimate.Outcome;
import nl.publiekswijzer.estimate.SegmentCheck;
import nl.publiekswijzer.estimate.Stability;
import nl.publiekswijzer.estimate.YoungTown;
import nl.publiekswijzer.household.AreaMargin;
import nl.publiekswijzer.household.EditionEvidence;

/** All that was found of an estimate, as tables of its report. */
record EvidenceTables(EditionEvidence evidence) {
  private static final Words WORDS = Words.of(EvidenceTable.TEMPLATE);

  /** One part with those that there is something to put in. */
  Part part() {
    var tables =
        Stream.of(
                agreement().stream(),
                youngTowns().stream(),
                margins().stream(),
                Stream.of(predictions()),
                Stream.of(spread()),
                evidence.stability().map(this::change).stream())
            .flatMap(table -> table)
            .toList();
    var headings = new LinkedHashMap<String, String>();
    tables.forEach(table -> headings.put(table.head().name(), table.head().title()));
    return new Part(
        EvidenceTable.TEMPLATE,
        "tabellen",
        Map.of("title", WORDS.text("tabellen.titel"), "intro", WORDS.text("tabellen.inleiding")),
        tables.stream().flatMap(table -> table.rows().stream()).toList(),
        headings);
  }

  private Optional<EvidenceTable> agreement() {
    var validation = evidence.validation();
    if (validation.checks().isEmpty()) {
      return Optional.empty();
    }
    var table =
        new EvidenceTable(
            "overeenkomst",
            List.of(String.valueOf(validation.year())),
            "apart",
            "segment",
            "correlatie",
            "verschil",
            "zelfde",
            "tegenover",
            "eigen");
    for (SegmentCheck check : validation.checks()) {
      table.add(evidence.label(check.segments()), told(check), agreement(check));
    }
    return Optional.of(table);
  }

  private static String[] agreement(SegmentCheck check) {
    String own = check.own() == null ? Dutch.DASH : decimal(check.own().correlation(), 2);
    var found = check.independent();
    return found == null
        ? new String[] {WORDS.text("niet"), Dutch.DASH, Dutch.DASH, Dutch.DASH, own}
        : new String[] {
          decimal(found.correlation(), 2),
          decimal(found.meanGap(), 1),
          of(found.sameBand(), found.municipalities()),
          of(found.oppositeBand(), found.municipalities()),
          own
        };
  }

  private static String of(int some, int all) {
    return WORDS.text("van", Dutch.whole(some), Dutch.whole(all));
  }

  private String told(SegmentCheck check) {
    var validation = evidence.validation();
    if (check.segments().size() > 1) {
      return Dutch.DASH;
    }
    if (validation.local().containsAll(check.segments())) {
      return WORDS.text("apart.overal");
    }
    boolean municipal = validation.municipal().containsAll(check.segments());
    return WORDS.text(municipal ? "apart.gemeente" : "apart.nergens");
  }

  private Optional<EvidenceTable> youngTowns() {
    var towns = evidence.validation().youngTowns();
    if (towns.isEmpty()) {
      return Optional.empty();
    }
    var table =
        new EvidenceTable("jong", List.of(), "", "gemeente", "tabel", "onafhankelijk", "editie");
    for (YoungTown town : towns) {
      table.add(
          town.municipality(),
          "",
          decimal(town.real(), 1),
          decimal(town.independent(), 1),
          decimal(town.own(), 1));
    }
    return Optional.of(table);
  }

  private Optional<EvidenceTable> margins() {
    if (evidence.margins().isEmpty()) {
      return Optional.empty();
    }
    var table =
        new EvidenceTable(
            "zekerheid", List.of(), "", "segment", "marge.klein", "marge.groot", "zeker");
    for (AreaMargin found : evidence.margins()) {
      table.add(
          evidence.label(found.segments()),
          "",
          Dutch.whole(found.small()),
          Dutch.whole(found.large()),
          decimal(100.0 * found.sure() / Math.max(1, found.areas()), 0));
    }
    return Optional.of(table);
  }

  private EvidenceTable predictions() {
    var table =
        new EvidenceTable(
            "voorspelling", List.of(), "oordeel", "uitkomst", "gebieden", "basis", "segmenten");
    for (Outcome outcome : Outcome.values()) {
      String name = WORDS.text("uitkomst." + outcome.name());
      evidence
          .validation()
          .findPrediction(outcome)
          .ifPresentOrElse(
              found ->
                  table.add(
                      name,
                      WORDS.text("oordeel." + found.verdict().name()),
                      Dutch.whole(found.areas()),
                      decimal(found.baseline(), 2),
                      decimal(found.estimate(), 2)),
              () -> table.add(name, WORDS.text("niet"), Dutch.DASH, Dutch.DASH, Dutch.DASH));
    }
    return table;
  }

  private EvidenceTable spread() {
    var table = new EvidenceTable("spreiding", List.of(), "", "segment", "spreiding", "verklaard");
    evidence
        .homogeneity()
        .forEach(
            found ->
                table.add(
                    evidence.label(found.segment()),
                    "",
                    decimal(found.spread(), 0),
                    decimal(100 * found.explained(), 1)));
    return table;
  }

  private EvidenceTable change(Stability found) {
    var table =
        new EvidenceTable(
            "verandering",
            List.of(found.edition(), Dutch.whole(found.areas()), Dutch.whole(Stability.HOUSEHOLDS)),
            "",
            "segment",
            "correlatie",
            "mediaan",
            "negentig",
            "andere",
            "tegenover.procent");
    for (Stability.Line line : found.lines()) {
      table.add(
          evidence.label(line.segment()),
          "",
          decimal(line.correlation(), 2),
          decimal(line.median(), 1),
          decimal(line.ninetieth(), 1),
          decimal(line.otherBand(), 1),
          decimal(line.oppositeBand(), 1));
    }
    return table;
  }

  /** With a comma. */
  static String decimal(double value, int decimals) {
    var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    return rounded.toPlainString().replace('.', ',').replace('-', '−');
  }
}
