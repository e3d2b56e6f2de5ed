// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.figures;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.workedExample;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.publiekswijzer.member.FileStatement;
import nl.publiekswijzer.member.MemberSelection;
import nl.publiekswijzer.publication.Base;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.Scope;
import nl.publiekswijzer.publication.compose.Finding.Rule;
import org.junit.jupiter.api.Test;

class WarningsTest {
  private static List<Rule> rules(PublishedFigures figures) {
    return new Warnings(figures).all().stream().map(Finding::rule).toList();
  }

  @Test
  void goodFileOfKnownAddressesNeedsNoWarning() {
    assertEquals(List.of(), rules(workedExample().build()));
  }

  @Test
  void estimatedHouseholdsAreWarnedOf() {
    assertEquals(List.of(Rule.ESTIMATED), rules(workedExample().estimated().build()));
  }

  @Test
  void aFileThatIsNotWholeIsWarnedOf() {
    assertEquals(List.of(), rules(ofMembers(650)));
    assertEquals(
        List.of(new Finding(Rule.INCOMPLETE, "64 %", List.of("64", "1.000"))),
        new Warnings(ofMembers(1_000)).all());
    assertEquals(List.of(Rule.INCOMPLETE), rules(ofMembers(600)));
  }

  /** The worked example delivers 640 rows. */
  private static PublishedFigures ofMembers(long members) {
    var file = new FileStatement(null, members, LocalDate.of(2025, 12, 31));
    return workedExample().with(Scope.of(Base.COUNTRY, file, MemberSelection.ALL)).build();
  }

  @Test
  void halfOfTheSegmentsUncertainIsWarnedOf() {
    var even =
        figures()
            .segment("A", "Jonge starters")
            .subsegment("A1", "A", "Starters", 1_000, 1_000, 200)
            .segment("B", "Drukke gezinnen")
            .subsegment("B1", "B", "Gezinnen", 1_000, 1_000, 205)
            .build();
    assertEquals(
        List.of(new Finding(Rule.MANY_UNCERTAIN, "2 van 2", List.of("2 van 2"))),
        new Warnings(even).all());
  }
}
