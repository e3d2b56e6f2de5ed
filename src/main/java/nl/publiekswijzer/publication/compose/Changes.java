// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.ChangeLine;
import nl.publiekswijzer.figure.ChangeChart;
import nl.publiekswijzer.figure.ChangeRow;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.publication.Comparison;

/** This publication beside the previous one. */
record Changes(Content content) {
  static final String CHANGES = "vergelijking";
  private static final Words WORDS = Words.of(CHANGES);
  private static final double WIDTH = 512;
  private static final double LABELS = 190;

  /** One printed segment. */
  record Row(
      String label,
      String householdsBefore,
      String households,
      String shareChange,
      String membersBefore,
      String members,
      String penetrationBefore,
      String penetration,
      String byArea,
      String byReach,
      String certain) {}

  /** Empty for a first publication. */
  Optional<Part> part() {
    return Optional.ofNullable(content.figures().comparison())
        .map(c -> c.obstacle() == null ? compared(c) : obstacle(c));
  }

  private Part obstacle(Comparison comparison) {
    return new Part(
        "tekst",
        CHANGES,
        Map.of(
            "title", WORDS.text("titel"),
            "conclusion", new Conclusions(content).changes(comparison),
            "intro", intro(comparison)),
        List.of(Passage.text(null, reason(comparison.obstacle()))));
  }

  /** Why two publications are not compared. */
  static String reason(Comparison.Obstacle obstacle) {
    return WORDS.text("belemmering." + obstacle);
  }

  private Part compared(Comparison comparison) {
    boolean withMembers = content.members().isPresent();
    var parameters = new HashMap<String, Object>();
    parameters.put("title", WORDS.text("titel"));
    parameters.put("conclusion", new Conclusions(content).changes(comparison));
    parameters.put("intro", intro(comparison));
    boolean bySegment = !comparison.segments().isEmpty();
    parameters.put("note", WORDS.text(note(withMembers, bySegment)));
    if (bySegment) {
      parameters.put("chart", chart(comparison));
    }
    return new Part(CHANGES, CHANGES, parameters, rows(comparison));
  }

  private static String note(boolean withMembers, boolean bySegment) {
    if (!withMembers) {
      return "noot.gebied";
    }
    return bySegment ? "noot" : "noot.bereik";
  }

  private static String intro(Comparison comparison) {
    var previous = comparison.previous();
    return WORDS.text(
        "inleiding",
        previous.number(),
        previous.edition(),
        Dutch.date(previous.referenceDate()),
        previous.version());
  }

  /** The penetration then and now, or without members the households. */
  private Figure chart(Comparison comparison) {
    boolean members = content.members().isPresent();
    var rows = comparison.segments().stream().map(l -> changed(l, members)).toList();
    return new ChangeChart(
            WORDS.text(members ? "grafiek.leden" : "grafiek.gebied"),
            WORDS.text("toen", comparison.previous().edition(), comparison.previous().version()),
            WORDS.text("nu", content.subject().edition(), content.imprint().version()),
            members ? " %" : "",
            rows,
            content.houseColours())
        .figure(WIDTH, LABELS);
  }

  private ChangeRow changed(ChangeLine line, boolean members) {
    return new ChangeRow(
        content.chartLabel(line.code()),
        members ? line.penetrationBefore() : number(line.householdsBefore()),
        members ? line.penetration() : number(line.households()),
        !members || line.certain());
  }

  private static BigDecimal number(Long households) {
    return households == null ? null : BigDecimal.valueOf(households);
  }

  private List<Row> rows(Comparison comparison) {
    return Stream.concat(
            comparison.segments().stream().map(l -> row(content.label(l.code()), l)),
            Stream.of(row(WORDS.text("totaal"), comparison.total())))
        .toList();
  }

  private static Row row(String label, ChangeLine line) {
    return new Row(
        label,
        Dutch.told(Dutch.whole(line.householdsBefore())),
        Dutch.told(Dutch.whole(line.households())),
        label.equals(WORDS.text("totaal"))
            ? Dutch.decimal(BigDecimal.ZERO)
            : Dutch.told(Dutch.signed(line.shareChange())),
        Dutch.told(Dutch.whole(line.membersBefore())),
        Dutch.told(Dutch.whole(line.members())),
        Dutch.told(Dutch.decimal(line.penetrationBefore())),
        Dutch.told(Dutch.decimal(line.penetration())),
        Dutch.told(Dutch.signed(line.byArea())),
        Dutch.told(Dutch.signed(line.byReach())),
        line.penetrationBefore() == null || line.penetration() == null
            ? WORDS.text("niet")
            : WORDS.text(line.certain() ? "zeker" : "zeker.niet"));
  }
}
