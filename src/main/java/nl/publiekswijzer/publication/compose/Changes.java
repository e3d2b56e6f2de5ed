// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

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

  private static Part obstacle(Comparison comparison) {
    return new Part(
        "tekst",
        CHANGES,
        Map.of("title", WORDS.text("titel"), "intro", intro(comparison)),
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
    parameters.put("intro", intro(comparison));
    boolean bySegment = !comparison.segments().isEmpty();
    parameters.put("note", WORDS.text(note(withMembers, bySegment)));
    parameters.put("withMembers", withMembers);
    if (withMembers && bySegment) {
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

  private Figure chart(Comparison comparison) {
    var rows =
        comparison.segments().stream().map(l -> changed(content.chartLabel(l.code()), l)).toList();
    return new ChangeChart(WORDS.text("grafiek.titel"), rows).figure(512, 290);
  }

  private static ChangeRow changed(String label, ChangeLine line) {
    return line.byArea() == null
        ? ChangeRow.unknown(label)
        : ChangeRow.of(label, line.byArea(), line.byReach());
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
        Dutch.whole(line.householdsBefore()),
        Dutch.whole(line.households()),
        Dutch.signed(line.shareChange()),
        Dutch.whole(line.membersBefore()),
        Dutch.whole(line.members()),
        Dutch.decimal(line.penetrationBefore()),
        Dutch.decimal(line.penetration()),
        Dutch.signed(line.byArea()),
        Dutch.signed(line.byReach()),
        line.penetrationBefore() == null || line.penetration() == null
            ? Dutch.DASH
            : WORDS.text(line.certain() ? "zeker" : "zeker.niet"));
  }
}
