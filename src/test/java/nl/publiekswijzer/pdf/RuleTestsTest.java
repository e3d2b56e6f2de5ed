// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.publiekswijzer.Slow;
import nl.publiekswijzer.publication.compose.DemonstrationPdf;
import org.junit.jupiter.api.Test;

/** Our way through veraPDF's tests finds what its own validator finds, test for test. */
class RuleTestsTest {
  private static final byte[] GOOD = Reports.export(Sample.withRows(3));
  private static final List<BrokenFile> BROKEN =
      Stream.of(BrokenDrawings.ALL, BrokenFonts.ALL, BrokenStructures.ALL)
          .flatMap(List::stream)
          .toList();
  private static final VeraPdfFindings FINDINGS =
      new VeraPdfFindings(ArchivalProfiles.of(ArchivalStandard.PDF_A_2A));

  /** Rules that no file can break, and why. */
  private static final Map<String, String> UNBREAKABLE =
      Map.of(
          "2a 6.1.13/7", "it would have more than 8,388,607 objects",
          "ua1 7.1/12", "veraPDF takes a parent that is not there for an empty one");

  @Test
  void findsTheSameInOurDocuments() {
    for (byte[] pdf :
        List.of(
            Reports.export(Sample.withRows(3)),
            Reports.export(Sample.withRows(200)),
            DemonstrationPdf.ofMunicipalities(1))) {
      FINDINGS.both("a document of ours", pdf);
    }
  }

  @Test
  void findsTheSameInBrokenDocumentsOfOurs() {
    for (BrokenFile broken : BROKEN) {
      var expected = FINDINGS.both(broken.rules(), broken.of(GOOD));
      for (String rule : broken.rules().split(" (?=2a|ua1)")) {
        assertTrue(expected.containsKey(rule), () -> rule + " is not broken: " + expected);
      }
    }
  }

  /** Of our own standards, those that were made first for a test. */
  @Test
  void findsTheSameInFilesThatBreakARule() {
    VeraPdfCorpus.files(".*_(A-2a|UA-1)/.*-fail-a.pdf")
        .forEach((name, pdf) -> FINDINGS.both(name, pdf.get()));
  }

  /** With the files above, every rule of both standards is broken by one, or nobody can. */
  @Slow
  @Test
  void findsTheSameInEveryFileOfTheCorpusWhichBreakEveryRule() {
    Set<String> unbroken =
        new TreeSet<>(VeraPdfFindings.rules(ArchivalProfiles.of(ArchivalStandard.PDF_A_2A)));
    BROKEN.forEach(file -> unbroken.removeAll(FINDINGS.ours(file.of(GOOD)).keySet()));
    VeraPdfCorpus.files(".*")
        .forEach((name, pdf) -> unbroken.removeAll(FINDINGS.both(name, pdf.get()).keySet()));

    assertEquals(new TreeSet<>(UNBREAKABLE.keySet()), unbroken);
  }
}
