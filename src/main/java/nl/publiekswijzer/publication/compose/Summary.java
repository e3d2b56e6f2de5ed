package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
    var passages = new ArrayList<Passage>();
    passages.addAll(passages("bevindingen", findings.findings(), pages));
    if (!findings.actions().isEmpty()) {
      passages.addAll(passages("acties", findings.actions(), pages));
    }
    if (!findings.warnings().isEmpty()) {
      passages.addAll(passages("zekerheid", findings.warnings(), pages));
    }
    return new Part(
        "tekst",
        "samenvatting",
        Map.of(
            "title", WORDS.text("titel"),
            "intro", WORDS.text("inleiding", content.subject().workArea())),
        passages);
  }

  private static List<Passage> passages(
      String section, List<Finding> findings, Map<String, Integer> pages) {
    var passages = new ArrayList<>(WORDS.section(section));
    for (Finding finding : findings) {
      String key = finding.rule().name().toLowerCase(Locale.ROOT);
      String text = WORDS.text(key, finding.words().toArray());
      String page = WORDS.text("pagina", pages.getOrDefault(finding.rule().part(), 0).toString());
      passages.add(Passage.figure(finding.figure(), text + " " + page));
    }
    return passages;
  }
}
