// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import nl.publiekswijzer.pdf.Repertoire;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.publication.FocusChoice;
import nl.publiekswijzer.publication.ReportChoices;
import nl.publiekswijzer.publication.ReportPart;

/**
 * What is chosen for a report, as it was typed.
 *
 * @param areaName own name of the work area; empty for none
 * @param focus codes of segments and sentences; rows without both are left out
 * @param parts words of {@link ReportPart}; null for all
 */
public record ReportChoicesText(
    String areaName, List<FocusChoice> focus, boolean largePrint, List<String> parts) {
  public static final ReportChoicesText USUAL = of(ReportChoices.USUAL);

  private static final String NAME = "naamWerkgebied";
  private static final String FOCUS = "focussegmenten";

  public ReportChoicesText {
    areaName = said(areaName);
    focus =
        focus == null
            ? List.of()
            : focus.stream()
                .filter(Objects::nonNull)
                .map(row -> new FocusChoice(said(row.segment()), said(row.sentence())))
                .filter(row -> !row.segment().isEmpty() || !row.sentence().isEmpty())
                .toList();
    parts =
        parts == null
            ? List.of(ReportPart.values()).stream().map(ReportPart::word).toList()
            : parts.stream().map(ReportChoicesText::said).toList();
  }

  private static String said(String text) {
    return text == null ? "" : text.strip();
  }

  static ReportChoicesText of(ReportChoices choices) {
    return new ReportChoicesText(
        choices.areaName(),
        choices.focus(),
        choices.largePrint(),
        choices.parts().stream().map(ReportPart::word).toList());
  }

  ReportChoices choices(List<Fault> faults) {
    check(NAME, "De naam van het werkgebied", areaName, ReportChoices.LONGEST_NAME, faults);
    checkFocus(faults);
    var chosen = parts.stream().flatMap(word -> ReportPart.of(word).stream()).toList();
    if (chosen.isEmpty() || chosen.size() < parts.size()) {
      faults.add(new Fault("stukken", "Kies het kernrapport, het rapport of allebei."));
    }
    return new ReportChoices(areaName, focus, largePrint, new HashSet<>(chosen));
  }

  private void checkFocus(List<Fault> faults) {
    if (focus.size() > ReportChoices.MOST_FOCUS) {
      faults.add(new Fault(FOCUS, "Kies ten hoogste vijf focussegmenten."));
    }
    var codes = new ArrayList<>(focus.stream().map(FocusChoice::segment).toList());
    if (codes.removeIf(String::isEmpty)) {
      faults.add(new Fault(FOCUS, "Kies bij elke zin een segment."));
    }
    if (new HashSet<>(codes).size() < codes.size()) {
      faults.add(new Fault(FOCUS, "Kies elk segment één keer."));
    }
    for (FocusChoice row : focus) {
      String what = "De zin bij segment " + row.segment();
      check(FOCUS, what, row.sentence(), ReportChoices.LONGEST_SENTENCE, faults);
    }
  }

  private static void check(
      String field, String what, String text, int longest, List<Fault> faults) {
    if (text.codePointCount(0, text.length()) > longest) {
      faults.add(
          new Fault(
              field, "%s is langer dan %d tekens. Maak hem korter.".formatted(what, longest)));
    } else if (!Repertoire.prints(text)) {
      faults.add(
          new Fault(field, what + " bevat een teken dat niet gedrukt kan worden. Laat het weg."));
    }
  }
}
