// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.publiekswijzer.publication.ReportPiece;
import nl.publiekswijzer.publication.ReportSection;

/** "In het kort": what the figures tell, and what can be done with it. */
public final class Summary {
  private static final Words WORDS = Words.of("samenvatting");

  private static final Set<Finding.Rule> OF_FILE =
      Set.of(Finding.Rule.INCOMPLETE, Finding.Rule.FEW_RECOGNISED);

  private Summary() {}

  private static String intro(String key, Content content) {
    String intro = WORDS.text(key, content.subject().workArea());
    return content.members().isEmpty() || content.selection().isAll()
        ? intro
        : intro + " " + WORDS.text("selectie", content.selection().name());
  }

  /** What a reader has to know of a member file before he trusts its figures. */
  public static List<String> cautions(Content content) {
    var words = WORDS.against(content);
    return new Findings(content.figures())
        .warnings().stream()
            .filter(f -> OF_FILE.contains(f.rule()))
            .map(f -> sentence(words, f))
            .toList();
  }

  private static String sentence(Words words, Finding finding) {
    String key = finding.rule().name().toLowerCase(Locale.ROOT);
    return words.text(key, finding.words().toArray());
  }

  /** For pages, which lead to the figures instead of naming where they are printed. */
  static ReportSection section(Content content) {
    var findings = new Findings(content.figures());
    var words = WORDS.against(content);
    var pieces = new ArrayList<ReportPiece>();
    pieces.addAll(pieces(words, "bevindingen", findings.findings()));
    pieces.addAll(pieces(words, "acties", findings.actions()));
    pieces.addAll(pieces(words, "zekerheid", findings.warnings()));
    return new ReportSection(
        "samenvatting", WORDS.text("titel"), intro("inleiding.scherm", content), pieces, "");
  }

  private static List<ReportPiece> pieces(Words words, String section, List<Finding> findings) {
    var pieces = new ArrayList<ReportPiece>();
    if (!findings.isEmpty()) {
      WORDS.section(section).forEach(p -> pieces.add(new ReportPiece.Text(p.heading(), p.text())));
      findings.forEach(f -> pieces.add(piece(words, f)));
    }
    return pieces;
  }

  /** One of a content, for pages. */
  static ReportPiece piece(Content content, Finding finding) {
    return piece(WORDS.against(content), finding);
  }

  private static ReportPiece piece(Words words, Finding finding) {
    return new ReportPiece.Finding(
        finding.figure(), sentence(words, finding), finding.rule().part());
  }
}
