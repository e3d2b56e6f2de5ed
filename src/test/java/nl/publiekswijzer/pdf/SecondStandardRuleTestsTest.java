// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.publiekswijzer.Slow;
import org.junit.jupiter.api.Test;

/** As {@link RuleTestsTest}, for PDF/A-4, PDF/UA-2 and both levels of WTPDF at once. */
class SecondStandardRuleTestsTest {
  private static final byte[] GOOD = Reports.export(ArchivalStandard.PDF_A_4, Sample.withRows(3));
  private static final VeraPdfFindings FINDINGS =
      new VeraPdfFindings(ArchivalProfiles.of(ArchivalStandard.PDF_A_4));

  @Test
  void findsTheSameInBrokenDocumentsOfOurs() {
    Stream.of(BrokenDrawings.ALL, BrokenFonts.ALL, BrokenStructures.ALL)
        .flatMap(List::stream)
        .forEach(broken -> FINDINGS.both(broken.rules(), broken.of(GOOD)));
  }

  /** Most of its rules say what may not stand in what. */
  @Test
  void findsTheSameWhereAllTypesStandInAllTypes() {
    Set<String> broken = new TreeSet<>();
    for (boolean named : List.of(true, false)) {
      var file = new BrokenFile("", document -> BrokenStructures.nest(document, named));
      broken.addAll(FINDINGS.both("named " + named, file.of(GOOD)).keySet());
    }
    long rules = broken.stream().filter(name -> name.startsWith("ua2 Table 5")).count();
    assertTrue(rules > 1000, () -> "only " + rules);
  }

  @Slow
  @Test
  void findsTheSameInFilesOfTheCorpus() {
    VeraPdfCorpus.files(".*_(A-4|UA-2)/.*").forEach((name, pdf) -> FINDINGS.both(name, pdf.get()));
  }
}
