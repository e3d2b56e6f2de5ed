// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.publiekswijzer.publication.ReportPiece;
import nl.publiekswijzer.publication.ReportSection;

/** "In het kort": what the figures tell, and what can be done with it. */
final class Summary {
  private static final Words WORDS = Words.of("samenvatting");

  private Summary() {}

  /**
   * The summary.
   *
   * @param pages first page of each part, by its name
   */
  static Part part(Content content, Map<String, Integer> pages) {
    var findings = new Findings(content.figures());
    var words = WORDS.against(content);
    var passages = new ArrayList<Passage>();
    passages.addAll(passages(words, "bevindingen", findings.findings(), pages));
    if (!findings.actions().isEmpty()) {
      passages.addAll(passages(words, "acties", findings.actions(), pages));
    }
    if (!findings.warnings().isEmpty()) {
      passages.addAll(passages(words, "zekerheid", findings.warnings(), pages));
    }
    return new Part(
        "tekst",
        "samenvatting",
        Map.of(
            "title", WORDS.text("titel"),
            "intro", intro("inleiding", content)),
        passages);
  }

  private static String intro(String key, Content content) {
    String intro = WORDS.text(key, content.subject().workArea());
    return content.members().isEmpty() || content.selection().isAll()
        ? intro
        : intro + " " + WORDS.text("selectie", content.selection().name());
  }

  private static List<Passage> passages(
      Words words, String section, List<Finding> findings, Map<String, Integer> pages) {
    var passages = new ArrayList<>(WORDS.section(section));
    for (Finding finding : findings) {
      String page = WORDS.text("pagina", pages.getOrDefault(finding.rule().part(), 0).toString());
      passages.add(Passage.figure(finding.figure(), sentence(words, finding) + " " + page));
    }
    return passages;
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
