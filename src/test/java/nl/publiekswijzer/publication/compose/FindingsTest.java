// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.figures;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.pooled;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.workedExample;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.publiekswijzer.publication.compose.Finding.Rule;
import org.junit.jupiter.api.Test;

class FindingsTest {
  @Test
  void theWorkedExampleGivesFourFindings() {
    assertEquals(
        List.of(
            new Finding(Rule.HIGHEST, "25,0 %", List.of("Jonge starters", "25,0")),
            new Finding(Rule.LOWEST, "4,0 %", List.of("Rustige senioren", "4,0")),
            new Finding(Rule.MOST_MEMBERS, "75,0 %", List.of("Jonge starters", "75,0", "60,0")),
            new Finding(Rule.UNDER, "index 50", List.of("Rustige senioren", "15,0", "30,0", "50"))),
        new Findings(workedExample().build()).findings());
  }

  @Test
  void theWorkedExampleGivesThreeActions() {
    assertEquals(
        List.of(
            new Finding(Rule.KEEP, "25,0 %", List.of("Jonge starters", "25,0")),
            new Finding(Rule.REACH, "+48", List.of("Rustige senioren", "48")),
            new Finding(Rule.VERIFY, "", List.of())),
        new Findings(workedExample().build()).actions());
  }

  @Test
  void withoutMembersTheWorkAreaFillsTheFindings() {
    var findings = new Findings(workedExample().onlyArea().build());
    assertEquals(List.of(Rule.UNDER), rules(findings.findings()));
    assertEquals(List.of(), findings.actions());
  }

  @Test
  void withoutWorkAreaTheMembersFillTheFindings() {
    var findings = new Findings(workedExample().onlyMembers().build());
    assertEquals(List.of(Rule.HIGHEST, Rule.LOWEST, Rule.MOST_MEMBERS), rules(findings.findings()));
  }

  @Test
  void uncertainDifferencesAreNotCalledDifferences() {
    var findings = new Findings(even().build());
    assertEquals(List.of(Rule.MOST_MEMBERS), rules(findings.findings()));
    assertEquals(List.of(Rule.NO_CORE, Rule.NO_REACH, Rule.VERIFY), rules(findings.actions()));
  }

  @Test
  void pooledSegmentsAreNeverNamed() {
    var findings = new Findings(pooled().build());
    var words = findings.findings().stream().flatMap(f -> f.words().stream()).toList();
    assertEquals(
        List.of(),
        words.stream().filter(w -> w.equals("Rustige senioren") || w.contains("paren")).toList());
  }

  @Test
  void theThreeLargestAreOnlyAddedUpWhereThereAreMore() {
    var area =
        new AreaFindings(
            workedExample()
                .segment("D", "Paren")
                .subsegment("D1", "D", "Paren", 1_000_000, 100, 50)
                .build());
    assertEquals("95,2 %", area.topThree().orElseThrow().figure());
    assertEquals(true, new AreaFindings(workedExample().build()).topThree().isEmpty());
  }

  @Test
  void aCertainNicheIsAskedToThinkAlong() {
    var niche =
        figures()
            .segment("A", "Jonge starters")
            .subsegment("A1", "A", "Starters", 1_000, 5_000, 1_000)
            .segment("B", "Drukke gezinnen")
            .subsegment("B1", "B", "Gezinnen", 1_000, 4_000, 800)
            .segment("C", "Rustige senioren")
            .subsegment("C1", "C", "Senioren", 1_000, 1_000, 500);
    assertEquals(
        new Finding(Rule.LISTEN, "50,0 %", List.of("Rustige senioren", "50,0")),
        new Findings(niche.build()).actions().get(2));
  }

  /** Here as in the country, and members as households. */
  private static PublishedFiguresFixtures even() {
    return figures()
        .segment("A", "Jonge starters")
        .subsegment("A1", "A", "Starters", 1_000_000, 1_000, 300)
        .segment("B", "Drukke gezinnen")
        .subsegment("B1", "B", "Gezinnen", 1_000_000, 1_000, 290);
  }

  private static List<Rule> rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).toList();
  }
}
