// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.workedExample;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.analysis.ChangeAnalysis;
import nl.publiekswijzer.analysis.ChangeAnalysis.Told;
import nl.publiekswijzer.analysis.ChangeLine;
import nl.publiekswijzer.publication.Comparison;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.compose.Finding.Rule;
import org.junit.jupiter.api.Test;

class ChangeFindingsTest {
  private static final Comparison.Previous PREVIOUS =
      new Comparison.Previous("PW-1", "Editie 2024", LocalDate.of(2024, 1, 1), 1);

  private static Told told(long households, String share, long members) {
    return new Told(households, new BigDecimal(share), members);
  }

  private static PublishedFigures compared(ChangeLine... lines) {
    return workedExample().build().with(new Comparison(PREVIOUS, null, lines[0], List.of(lines)));
  }

  private static final ChangeLine CERTAIN =
      ChangeAnalysis.line("A", told(1_200, "60.0", 200), told(1_200, "60.0", 300));
  private static final ChangeLine UNCERTAIN =
      ChangeAnalysis.line("C", told(300, "15.0", 10), told(300, "15.0", 15));

  @Test
  void largestCertainChangeIsTold() {
    assertEquals(
        Optional.of(
            new Finding(
                Rule.CHANGE, "+8,3", List.of("Jonge starters", "16,7", "25,0", "Editie 2024"))),
        new ChangeFindings(compared(UNCERTAIN, CERTAIN)).reach());
  }

  @Test
  void changeThatMayBeChanceIsNotCalledOne() {
    assertEquals(
        Optional.of(new Finding(Rule.NO_CHANGE, "", List.of("Editie 2024"))),
        new ChangeFindings(compared(UNCERTAIN)).reach());
  }

  @Test
  void shareThatChangedByAPercentagePointIsTold() {
    var less = ChangeAnalysis.line("B", told(600, "27.0", 90), told(500, "25.0", 90));
    assertEquals(
        Optional.of(
            new Finding(
                Rule.AREA_CHANGE,
                "−2,0",
                List.of("Drukke gezinnen", "2,0", "minder", "Editie 2024"))),
        new ChangeFindings(compared(CERTAIN, less)).area());
    assertEquals(Optional.empty(), new ChangeFindings(compared(CERTAIN)).area());
  }

  @Test
  void firstPublicationTellsOfNoChange() {
    var findings = new ChangeFindings(workedExample().build());
    assertEquals(Optional.empty(), findings.reach());
    assertEquals(Optional.empty(), findings.area());
  }

  @Test
  void changeIsAmongTheFindings() {
    var rules = new Findings(compared(CERTAIN)).findings().stream().map(Finding::rule).toList();
    assertEquals(
        List.of(Rule.HIGHEST, Rule.LOWEST, Rule.CHANGE, Rule.MOST_MEMBERS, Rule.UNDER), rules);
  }
}
