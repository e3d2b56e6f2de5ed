// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.analysis.ChangeLine;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.PairChart;
import nl.publiekswijzer.figure.PairRow;
import nl.publiekswijzer.publication.Comparison;
import nl.publiekswijzer.publication.ReportPiece;
import nl.publiekswijzer.publication.ReportPiece.Drawing;
import nl.publiekswijzer.publication.ReportPiece.Text;
import nl.publiekswijzer.publication.ReportSection;

/** Two publications side by side: in words, in pairs of bars, and in numbers. */
record ChangeSection(Content content) {
  private static final Words WORDS = Words.of(Changes.CHANGES);
  private static final double WIDTH = 640;
  private static final double LABELS = 220;

  ReportSection section() {
    var comparison = content.figures().comparison();
    if (comparison.obstacle() != null) {
      String reason = Changes.reason(comparison.obstacle());
      return section(List.of(new Text(null, reason)), "");
    }
    var findings = new ChangeFindings(content.figures());
    var pieces = new ArrayList<ReportPiece>();
    findings.allReach().forEach(f -> pieces.add(Summary.piece(content, f)));
    findings.allArea().forEach(f -> pieces.add(Summary.piece(content, f)));
    if (!comparison.segments().isEmpty()) {
      pieces.add(new Drawing("paren", pairs(comparison), "", null, List.of()));
    }
    var own = new ReportSections(content).changes().toList();
    own.forEach(section -> pieces.addAll(section.pieces()));
    return section(pieces, own.get(0).note());
  }

  private static ReportSection section(List<ReportPiece> pieces, String note) {
    return new ReportSection(Changes.CHANGES, WORDS.text("titel"), "", pieces, note);
  }

  /** The penetration then and now, or without members the households. */
  private Figure pairs(Comparison comparison) {
    boolean members = content.members().isPresent();
    var rows =
        comparison.segments().stream()
            .map(
                l -> new PairRow(content.chartLabel(l.code()), before(l, members), now(l, members)))
            .toList();
    var chart =
        new PairChart(
            WORDS.text(members ? "paren.leden" : "paren.gebied"),
            WORDS.text("toen", comparison.previous().edition(), comparison.previous().version()),
            WORDS.text("nu", content.subject().edition(), content.imprint().version()),
            members ? " %" : "",
            rows);
    return chart.figure(WIDTH, LABELS);
  }

  private static BigDecimal before(ChangeLine line, boolean members) {
    return members ? line.penetrationBefore() : number(line.householdsBefore());
  }

  private static BigDecimal now(ChangeLine line, boolean members) {
    return members ? line.penetration() : number(line.households());
  }

  private static BigDecimal number(Long households) {
    return households == null ? null : BigDecimal.valueOf(households);
  }
}
