// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.publication.ReportPiece;
import nl.publiekswijzer.publication.ReportPiece.Text;
import nl.publiekswijzer.publication.ReportSection;

/** Two publications side by side: in words, in a chart, and in numbers. */
record ChangeSection(Content content) {
  private static final Words WORDS = Words.of(Changes.CHANGES);

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
    var own = new ReportSections(content).changes().toList();
    own.forEach(section -> pieces.addAll(section.pieces()));
    return section(pieces, own.get(0).note());
  }

  private ReportSection section(List<ReportPiece> pieces, String note) {
    String title = new Conclusions(content).changes(content.figures().comparison());
    return new ReportSection(Changes.CHANGES, WORDS.text("titel"), title, "", pieces, note);
  }
}
