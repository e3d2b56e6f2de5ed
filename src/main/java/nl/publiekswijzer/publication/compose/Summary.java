// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.publiekswijzer.publication.ReportPiece;
import nl.publiekswijzer.publication.ReportSection;

/** What rules find in the figures, beside what the pages of the board report conclude. */
public final class Summary {
  private static final Words WORDS = Words.of("samenvatting");

  private static final Set<Finding.Rule> OF_FILE =
      Set.of(Finding.Rule.INCOMPLETE, Finding.Rule.FEW_RECOGNISED);

  /** Those whose first word is the name of a segment that a plan may be about. */
  private static final Set<Finding.Rule> OF_PLAN =
      Set.of(Finding.Rule.KEEP, Finding.Rule.REACH, Finding.Rule.LISTEN);

  private Summary() {}

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

  /**
   * For pages, which lead to the figures; empty where nothing is left to tell.
   *
   * @param planned whether it is told elsewhere what to do for a segment of that name
   */
  static Optional<ReportSection> section(Content content, Predicate<String> planned) {
    var findings = new Findings(content.figures());
    var actions =
        findings.actions().stream()
            .filter(f -> !OF_PLAN.contains(f.rule()) || !planned.test(f.words().get(0)))
            .toList();
    var warnings = findings.warnings().stream().filter(f -> !OF_FILE.contains(f.rule())).toList();
    var words = WORDS.against(content);
    var pieces = new ArrayList<ReportPiece>();
    findings.findings().forEach(f -> pieces.add(piece(words, f)));
    pieces.addAll(pieces(words, "acties", actions));
    pieces.addAll(pieces(words, "zekerheid", warnings));
    selection(content).ifPresent(pieces::add);
    String title = words.text("titel");
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReportSection("bevindingen", title, words.text("inleiding"), pieces, ""));
  }

  private static Optional<ReportPiece> selection(Content content) {
    return content.members().isEmpty() || content.selection().isAll()
        ? Optional.empty()
        : Optional.of(
            new ReportPiece.Text(null, WORDS.text("selectie", content.selection().name())));
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
